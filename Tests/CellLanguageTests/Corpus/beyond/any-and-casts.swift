let values: [Any] = [1, "two", 3.5]
for value in values {
  if let n = value as? Int { print("Int", n) } else if value is String { print("String") } else { print("other") }
}
// expect: Int 1
// expect: String
// expect: other
