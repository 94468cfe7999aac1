var a = [1, 2, 3]
a.push(4)  // expect error at 3: unknown-name
print(a)
