let text = "Neural Nets 101"
var letters = 0, digits = 0, spaces = 0
for c in text {
  if c.isLetter { letters += 1 } else if c.isNumber { digits += 1 } else if c.isWhitespace { spaces += 1 }
}
print(letters, digits, spaces)  // expect: 10 3 2
print(text.filter { $0.isUppercase }, text.lowercased(), text.uppercased().hasPrefix("NEURAL"))  // expect: NN neural nets 101 true
print(text.first!, text.last!)  // expect: N 1
print(String(text.reversed()), text.contains("Nets"), text.firstIndex(of: "N") == text.startIndex)  // expect: 101 steN larueN true true
print(text.replacing("Nets", with: "Networks"))  // expect: Neural Networks 101
