let losses: [Double] = []
print(losses.first!)  // expect runtime error: nil
