let none: [Double] = []
print(none.min()!)  // expect runtime error: nil
