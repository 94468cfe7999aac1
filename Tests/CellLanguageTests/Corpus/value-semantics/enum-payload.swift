enum Box { case items([Int]) }
var a = Box.items([1])
let b = a
if case .items(var list) = a {
  list.append(2)
  a = .items(list)
}
print(a, b)  // expect: items([1, 2]) items([1])
