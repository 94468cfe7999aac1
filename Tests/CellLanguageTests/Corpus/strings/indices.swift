let s = "hello"
let i = s.index(s.startIndex, offsetBy: 1)
print(s[i], s[s.startIndex], s[..<i], s[i...])  // expect: e h h ello
let j = s.firstIndex(of: "l")!
print(s[..<j], s[j...], s.distance(from: s.startIndex, to: j))  // expect: he llo 2
print(s[s.index(before: s.endIndex)], s[s.index(after: i)])  // expect: o l
