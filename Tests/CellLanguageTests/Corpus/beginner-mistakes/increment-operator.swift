var i = 0
i++  // expect error: unknown-name
print(i)
