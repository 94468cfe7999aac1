func search(_ a: [Int], _ x: Int) -> Int? {
  var low = 0, high = a.count - 1
  while low <= high {
    let middle = (low + high) / 2
    if a[middle] == x { return middle }
    if a[middle] < x { low = middle + 1 } else { high = middle - 1 }
  }
  return nil
}
let a = Array(stride(from: 0, through: 100, by: 7))
print(search(a, 49) ?? -1, search(a, 50) ?? -1, search([], 1) ?? -1)  // expect: 7 -1 -1
