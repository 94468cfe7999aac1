let x = 2.5
let y: Double = x.rounded  // expect error: type
print(y)
