func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
print(gcd(48, 18), gcd(-7, 21), gcd(0, 5))  // expect: 6 7 5
