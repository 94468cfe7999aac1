let steps = [0]
for x in stride(from: 0, to: 1, by: steps[0]) { print(x) }  // expect runtime error: stride
