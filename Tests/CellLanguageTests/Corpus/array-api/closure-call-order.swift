let result = [1, 2, 3].map { n -> Int in
  print("map", n)
  return n * 2
}.filter { n in
  print("filter", n)
  return n > 2
}
// expect: map 1
// expect: map 2
// expect: map 3
// expect: filter 2
// expect: filter 4
// expect: filter 6
print(result)  // expect: [4, 6]
