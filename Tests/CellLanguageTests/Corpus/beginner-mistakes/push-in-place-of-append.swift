var xs = [1]
xs.push(2)  // expect error: unknown-name
print(xs)
