func area(of text: String) -> String {
  let parts = text.split(separator: "x")
  guard parts.count == 2, let w = Double(parts[0]), let h = Double(parts[1]) else { return "cannot read \(text)" }
  guard w > 0, h > 0 else { return "sizes are positive" }
  return "\(w * h)"
}
print(area(of: "3x4"), area(of: "3xa"), area(of: "-1x2"), area(of: "5"), separator: "; ")  // expect: 12.0; cannot read 3xa; sizes are positive; cannot read 5
for item in [1, nil, 3] {
  guard let item else { continue }
  print(item)
}
// expect: 1
// expect: 3
