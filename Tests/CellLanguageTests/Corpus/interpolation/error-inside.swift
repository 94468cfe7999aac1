let whole = 1
let half = 0.5
print("sum \(whole + half)")  // expect error: type
