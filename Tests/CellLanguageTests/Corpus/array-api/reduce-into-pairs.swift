let words = ["to", "be", "or", "not", "to", "be"]
let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
print(counts.filter { $0.value > 1 }.keys.sorted())  // expect: ["be", "to"]
let (short, long) = words.reduce(into: (0, 0)) { acc, w in
  if w.count < 3 { acc.0 += 1 } else { acc.1 += 1 }
}
print(short, long)  // expect: 5 1
let evens = (1...6).reduce(into: [Int]()) { list, n in if n % 2 == 0 { list.append(n) } }
print(evens)  // expect: [2, 4, 6]
