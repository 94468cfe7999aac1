func quicksort(_ a: [Int]) -> [Int] {
  guard let pivot = a.first else { return [] }
  let rest = a.dropFirst()
  return quicksort(rest.filter { $0 < pivot }) + [pivot] + quicksort(rest.filter { $0 >= pivot })
}
print(quicksort([3, 6, 1, 8, 2, 9, 2]))  // expect: [1, 2, 2, 3, 6, 8, 9]
