let ages = ["Ann": 30]
let next: Int = ages["Ann"] + 1  // expect error at 21 (cell 17): optional
print(next)
