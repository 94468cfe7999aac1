// Errors that pass many calls leave everything in order.
struct Stop: Error { let depth: Int }
func dive(_ n: Int, _ list: [Int]) throws -> Int {
  if n == 0 { throw Stop(depth: list.count) }
  return try dive(n - 1, list + [n]) + 1
}
func attempt(_ n: Int) -> Int {
  for i in 0..<3 {
    do {
      return try dive(n, [])
    } catch let stop as Stop {
      if i < 2 { continue }
      return stop.depth
    } catch {
      break
    }
  }
  return -1
}
var sum = 0
for i in 0..<100 { sum += attempt(i) }
print(sum) // expect: 4950
func half(_ n: Int) throws -> Int {
  guard n % 2 == 0 else { throw Stop(depth: n) }
  return n / 2
}
print((0..<5).map { (try? half($0)) ?? -1 }) // expect: [0, -1, 1, -1, 2]
