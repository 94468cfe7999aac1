let n = [2][0]
print("before")  // expect: before
for i in 5..<n {  // expect runtime error: range
  print(i)
}
