let text = "2.5"
let x = Double(text)
print(x * 2)  // expect error: optional
