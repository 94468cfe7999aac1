func padded(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
print("|" + padded("7", to: 4) + "|" + padded("12345", to: 4) + "|")  // expect: |   7|12345|
