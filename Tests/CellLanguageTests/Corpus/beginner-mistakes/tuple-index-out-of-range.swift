let p = (1, 2)
print(p.2)  // expect error at 9: unknown-name
