let s = "Hello, World"
print(s.count, s.uppercased(), s.lowercased(), s.hasPrefix("He"), s.hasSuffix("d"), s.contains("World"), s.isEmpty)  // expect: 12 HELLO, WORLD hello, world true true true false
print(s.split(separator: ",").count, String(s.reversed()), s.first!, s.last!)  // expect: 2 dlroW ,olleH H d
print(s.replacing("World", with: "Swift"), s.prefix(3), s.suffix(3), s.dropFirst(7), s.dropLast(7))  // expect: Hello, Swift Hel rld World Hello
print(s.filter { $0.isUppercase }, s.map { String($0) }.joined(separator: "-"))  // expect: HW H-e-l-l-o-,- -W-o-r-l-d
var t = "a"
t += "b"; t.append("c"); t.append(contentsOf: "de"); t.insert("x", at: t.startIndex); t.removeLast()
print(t, t.firstIndex(of: "b") == nil, t == "xabcd", t < "xb")  // expect: xabcd false true true
print(Array("abc"), Set("aab").count, "abc".sorted(by: >), String(repeating: "ab", count: 3))  // expect: ["a", "b", "c"] 2 ["c", "b", "a"] ababab
print(Int("12")! + 1, Double("2.5")!, Int("z") == nil, String(3) + String(2.5) + String(true), "\(1)\("x")")  // expect: 13 2.5 true 32.5true 1x
let lines = """
  one
    two \(1 + 1)
  three
  """
print(lines, lines.split(separator: "\n").count)  // expect: one
for (i, word) in "the quick fox".split(separator: " ").enumerated() { print(i, word) }
// expect:   two 2
// expect: three 3
// expect: 0 the
// expect: 1 quick
// expect: 2 fox
print("é".unicodeScalars.count, "e\u{301}" == "é", "abc".utf8.count, #"raw \n"#, "tab\tq\"")  // expect: 1 true 3 raw \n tab	q"
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count, "x=1".firstIndex(of: "=") != nil)  // expect: 4 true
let c: Character = "7"
print(c.isNumber, c.isLetter, c.wholeNumberValue!, c.asciiValue!, Character("z") > c)  // expect: true false 7 55 true
