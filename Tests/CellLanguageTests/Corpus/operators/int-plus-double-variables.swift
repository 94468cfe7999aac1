let whole = 3
let half = 0.5
print(whole + half)  // expect error: operator
