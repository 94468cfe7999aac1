let input = "5"
print(input + 1)  // expect error at 13: operator
