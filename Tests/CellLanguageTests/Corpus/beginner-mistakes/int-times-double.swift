let epochs = 5
let rate = 0.1
print(epochs * rate)  // expect error at 14: operator
