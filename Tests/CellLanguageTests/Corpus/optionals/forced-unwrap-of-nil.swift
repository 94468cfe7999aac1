let numbers: [Int] = []
print("before")  // expect: before
print(numbers.first!)  // expect runtime error: nil
