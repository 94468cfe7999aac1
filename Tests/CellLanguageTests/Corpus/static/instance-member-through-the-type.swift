struct Counter { var count = 0 }
print(Counter.count)  // expect error: type
