let ages = {"Ann": 30}  // expect error at 18: syntax
print(ages)
