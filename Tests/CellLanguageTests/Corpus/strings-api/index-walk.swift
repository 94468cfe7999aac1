let s = "gradient"
var i = s.startIndex
while i < s.endIndex {
  print(s[i], terminator: i == s.index(before: s.endIndex) ? "\n" : ".")  // expect: g.r.a.d.i.e.n.t
  i = s.index(after: i)
}
let from = s.index(s.startIndex, offsetBy: 2)
let to = s.index(s.endIndex, offsetBy: -2)
print(s[from..<to], s[from...], s[..<to], s.distance(from: from, to: to))  // expect: adie adient gradie 4
var t = s
t.insert("!", at: t.endIndex)
t.remove(at: t.startIndex)
print(t, t.dropFirst().prefix(3), t.isEmpty)  // expect: radient! adi false
