let epoch = 3
print("epoch " + epoch)  // expect error at 16: operator
