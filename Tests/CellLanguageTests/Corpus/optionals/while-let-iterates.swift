var queue = [3, 2, 1]
while let next = queue.first {
  print(next)
  queue.removeFirst()
}
// expect: 3
// expect: 2
// expect: 1
