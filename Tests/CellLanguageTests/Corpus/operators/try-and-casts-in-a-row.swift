struct Bad: Error {}
func risky(_ n: Int) throws -> Int { if n > 2 { throw Bad() }; return n }
var total = 0
do {
  total = try risky(1) + risky(2) * 3
  print(total, try risky(0) == 0 ? "zero" : "other")  // expect: 7 zero
  total += try risky(3) + 1
} catch { print("caught", total) }  // expect: caught 7
let x = 1 + 2 as Double
let y = (try? risky(1)) ?? 0 + 5
let z = try? risky(2) + 1
print(x, y, z ?? -1)  // expect: 3.0 1 3
var a = 1, b = 2
a = b + 1 > 2 ? b * 2 : b - 1  // expect compiler warning: unreachable
b = a == 4 && b != 3 ? 1 : 0
print(a, b, a ... a + 2, 1 + 2 < 4 && 3 - 1 == 2 || a < b)  // expect: 4 1 4...6 true
print((nil as Int?) ?? (nil as Int?) ?? 3, 2 << 1 + 1, 1 + 2 << 3)  // expect: 3 5 17
