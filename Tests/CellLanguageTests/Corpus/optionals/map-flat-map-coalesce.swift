let text: String? = "12"
let number = text.flatMap { Int($0) }
print(number.map { $0 + 1 } ?? 0, (nil as Int?).map { $0 + 1 } == nil, number ?? 5 * 2)  // expect: 13 true 12
print([Int("1"), Int("x"), Int("3")].compactMap { $0 }, ["4", "y"].map { Int($0) ?? 0 })  // expect: [1, 3] [4, 0]
var cache: [Int: Int] = [:]
func square(_ n: Int) -> Int {
  if let known = cache[n] { return known }
  let value = n * n
  cache[n] = value
  return value
}
print(square(4), square(4), cache.count)  // expect: 16 16 1
var maybe: Int? = 3
maybe! += 1
maybe? *= 2
print(maybe!, maybe == 8, maybe != nil)  // expect: 8 true true
maybe = nil
print(maybe ?? -1, maybe == nil)  // expect: -1 true
