let n = 1
print(!n)  // expect error: type
