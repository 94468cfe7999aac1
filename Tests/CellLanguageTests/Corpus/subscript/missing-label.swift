struct Table { subscript(at index: Int) -> Int { index } }
print(Table()[3])  // expect error: argument-label
