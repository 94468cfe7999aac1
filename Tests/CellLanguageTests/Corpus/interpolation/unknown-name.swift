let value = 3
print("value is \(valeu)")  // expect error: unknown-name
