enum Loss: String {
  case squared
  case cross = "cross-entropy"
}
print(Loss.squared.rawValue, Loss.cross.rawValue, Loss.cross)  // expect: squared cross-entropy cross
if let l = Loss(rawValue: "squared") { print("found", l) }  // expect: found squared
