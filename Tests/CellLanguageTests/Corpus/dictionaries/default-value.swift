var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
for (c, n) in counts.sorted(by: { $0.key < $1.key }) { print(c, n) }
// expect: i 4
// expect: m 1
// expect: p 2
// expect: s 4
print(counts["z", default: -1], counts.count)  // expect: -1 4
