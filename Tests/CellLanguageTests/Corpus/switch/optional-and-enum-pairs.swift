enum Side { case left, right }
func meet(_ a: Side?, _ b: Side) -> String {
  switch (a, b) {
  case (nil, _): "nobody"
  case (.left?, .left), (.right?, .right): "same"
  case (.some(let x), _): "\(x) first"
  }
}
print(meet(nil, .left), meet(.left, .left), meet(.right, .left))  // expect: nobody same right first
let value: Int? = [3][0]
switch value {
case 0?: print("zero")
case let n? where n < 0: print("negative")
case .some(1...5): print("small")  // expect: small
case .some: print("large")
case .none: print("none")
}
