var isPrime = [Bool](repeating: true, count: 50)
isPrime[0] = false
isPrime[1] = false
for i in 2..<50 where isPrime[i] {
  for j in stride(from: i * i, to: 50, by: i) { isPrime[j] = false }
}
print(isPrime.indices.filter { isPrime[$0] })  // expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
