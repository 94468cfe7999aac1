let labels = [1, 2, 3].map { n in
  let square = n * n
  return "\(n)²=\(square)"
}
print(labels)  // expect: ["1²=1", "2²=4", "3²=9"]
