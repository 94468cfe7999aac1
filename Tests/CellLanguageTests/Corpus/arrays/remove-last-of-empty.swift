var a = [1]
print(a.removeLast())  // expect: 1
print(a.removeLast())  // expect runtime error: empty
