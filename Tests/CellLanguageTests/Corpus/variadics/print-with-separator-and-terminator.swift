print(1, 2, 3, separator: ", ")  // expect: 1, 2, 3
print("a", terminator: "")
print("b", terminator: "|")
print()  // expect: ab|
print("x", "y", separator: "", terminator: "!\n")  // expect: xy!
print("", "lead")  // expect:  lead
