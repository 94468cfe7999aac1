let ready = True  // expect error at 13: unknown-name
print(ready)
