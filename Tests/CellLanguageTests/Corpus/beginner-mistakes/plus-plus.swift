var i = 0
i++  // expect error at 2: unknown-name
print(i)
