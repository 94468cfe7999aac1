func word(_ n: Int?) -> String {
  switch n {
  case .some(0): "zero"
  case .some: "some"
  case .none: "none"
  }
}
print(word(0), word(3), word(nil))  // expect: zero some none
let values: [Int?] = [1, nil, 3]
for case .some(let v) in values { print(v) }
// expect: 1
// expect: 3
for case let v? in values where v > 1 { print("big", v) }  // expect: big 3
if case .none = values[1] { print("hole") }  // expect: hole
