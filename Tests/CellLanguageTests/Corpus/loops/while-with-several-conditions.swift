var queue = [5, 3, 8, -1, 4]
var total = 0
while let next = queue.first, next >= 0, total < 100 {
  total += next
  queue.removeFirst()
}
print(total, queue)  // expect: 16 [-1, 4]
