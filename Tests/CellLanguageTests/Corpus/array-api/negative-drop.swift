let n = [-1]
print([1, 2].dropFirst(n[0]))  // expect runtime error: negative count
