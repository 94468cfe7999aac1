func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
let rows = [("x", 1.5), ("longer", -20.25), ("π", 3.14159)]
for (name, value) in rows { print("|" + padded(name, 8) + "|" + padded("\(value)", 9) + "|") }
// expect: |x       |1.5      |
// expect: |longer  |-20.25   |
// expect: |π       |3.14159  |
print(String(repeating: "-", count: 20))  // expect: --------------------
print("\(1.0 / 3)".prefix(6), "\(100)".count)  // expect: 0.3333 3
