var out: [String] = []
for i in 1...3 { for j in stride(from: i, through: 6, by: i) where j != 3 { out.append("\(i)\(j)") } }
print(out.joined(separator: " "))  // expect: 11 12 14 15 16 22 24 26 36
var n = 100, digits: [Int] = []
while n > 0 { digits.append(n % 7); n /= 7 }
print(digits.reversed().map(String.init).joined())  // expect: 202
for (i, c) in "abc".enumerated().reversed() { print(i, c, terminator: ";") }
print()  // expect: 2 c;1 b;0 a;
for x in stride(from: 1.0, to: 0, by: -0.25) { print(x, terminator: "_") }
print()  // expect: 1.0_0.75_0.5_0.25_
var (a, b) = (0, 1)
repeat { (a, b) = (b, a + b) } while b < 50
print(a, b, (1...4).reversed().map { $0 }, [3, 1, 2].enumerated().map { $0 * $1 })  // expect: 34 55 [4, 3, 2, 1] [0, 1, 4]
