print(1, 2.0, "three", [4], separator: " | ")  // expect: 1 | 2.0 | three | [4]
print("a", "b", separator: "")  // expect: ab
print("no newline", terminator: "")
print(" continues")  // expect: no newline continues
print()  // expect:
print("")  // expect:
print("x\ty")  // expect: x	y
