struct Stack {
  var items: [Int] = []
  mutating func push(_ n: Int) { items.append(n) }
  func pushed(_ n: Int) -> Stack {
    var copy = self
    copy.push(n)
    return copy
  }
}
var s = Stack()
s.push(1)
let t = s.pushed(2)
print(s.items, t.items)  // expect: [1] [1, 2]
