var text = ""
for n in 1...5 {
  if !text.isEmpty { text += ", " }
  text += "\(n * n)"
}
print(text, text.count)  // expect: 1, 4, 9, 16, 25 15
