let n = [-2]
print(String(repeating: "a", count: n[0]))  // expect runtime error: negative count
