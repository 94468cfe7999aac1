struct Counter {
  var n = 0
  @discardableResult mutating func up() -> Int { n += 1; return n }
  mutating func down() -> Int { n -= 1; return n }
  @discardableResult init(from n: Int) { self.n = n }
}
var c = Counter(from: 3)
c.up()
c.down()  // expect warning: unused
Counter(from: 4)
var s: Set = [1]
s.popFirst()  // expect warning: unused
var d = ["a": 1]
d.popFirst()  // expect warning: unused
var t = "ab"
t.popLast()  // expect warning: unused
t.removeLast()
print(c.n, s, d, t + "|")  // expect: 3 [] [:] |
