var s = "a"
print(s.removeFirst())  // expect: a
print(s.removeFirst())  // expect runtime error: empty
