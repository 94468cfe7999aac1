let text = "the cat and the dog and the bird"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
for (word, n) in ranked.prefix(3) { print(word, n) }
let byLength = Dictionary(grouping: counts.keys) { $0.count }.mapValues { $0.sorted() }
// expect: the 3
// expect: and 2
// expect: bird 1
print(byLength[3]!, byLength[4] ?? [], byLength.keys.sorted())  // expect: ["and", "cat", "dog", "the"] ["bird"] [3, 4]
print(counts.values.reduce(0, +), counts.max { $0.value < $1.value }!.key, counts.filter { $0.value == 1 }.count)  // expect: 8 the 3
print(counts.map { $0.value }.sorted(), counts["cat", default: 0], counts["cow", default: 0], counts.count)  // expect: [1, 1, 1, 2, 3] 1 0 5
let lengths = Dictionary(counts.keys.map { ($0, $0.count) }, uniquingKeysWith: { a, _ in a })
print(lengths["bird"]!, lengths == counts.reduce(into: [:]) { $0[$1.key] = $1.key.count })  // expect: 4 true
