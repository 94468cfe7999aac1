let ages = ["Ann": 30]
print(ages["Ann"] + 1)  // expect error: optional
