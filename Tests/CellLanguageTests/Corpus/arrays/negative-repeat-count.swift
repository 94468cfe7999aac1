let n = [-1]
print(Array(repeating: 0, count: n[0]))  // expect runtime error: negative count
