let s = "a1b22"
print(s.filter { $0.isNumber }, s.filter { $0.isLetter }, s.map { $0 == "b" })  // expect: 122 ab [false, false, true, false, false]
print(s.compactMap { $0.wholeNumberValue }.reduce(0, +))  // expect: 5
print(String(s.map { $0 == "a" ? "z" : $0 }))  // expect: z1b22
print(s.contains { $0.isUppercase }, s.allSatisfy { $0.isASCII })  // expect: false true
