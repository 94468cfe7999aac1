print("e\u{301}" == "é", "e\u{301}".count)  // expect: true 1
print("a" < "b", "B" < "a", "10" < "9", "" < "a")  // expect: true true true true
