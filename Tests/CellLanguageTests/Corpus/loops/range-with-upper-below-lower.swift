let bounds = [3, 1]
for n in bounds[0]...bounds[1] { print(n) }  // expect runtime error: range
