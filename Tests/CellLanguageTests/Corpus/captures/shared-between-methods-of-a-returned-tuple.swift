func stack() -> (push: (Int) -> Void, pop: () -> Int?) {
  var items: [Int] = []
  return ({ items.append($0) }, { items.popLast() })
}
let s = stack(), t = stack()
s.push(1)
s.push(2)
t.push(9)
print(s.pop() ?? 0, s.pop() ?? 0, s.pop() ?? 0, t.pop() ?? 0)  // expect: 2 1 0 9
