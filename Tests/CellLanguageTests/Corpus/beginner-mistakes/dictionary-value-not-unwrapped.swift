let ages = ["Ann": 30]
let next: Int = ages["Ann"] + 1  // expect error at 21: optional
print(next)
