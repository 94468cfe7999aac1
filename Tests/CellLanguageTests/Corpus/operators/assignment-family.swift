var i = 7
i += 3; i -= 1; i *= 2; i /= 4; i %= 3
print(i)  // expect: 1
i <<= 5; i |= 3; i &= 0b10_0011; i ^= 1; i >>= 1
print(i)  // expect: 17
var x = 1.5
x *= 2; x -= 0.5; x /= 5; x += -x
print(x)  // expect: 0.0
var s = "a"
s += "b" + "c"
var list = [1]
list += [2, 3]
var flag = true
flag = flag && !list.isEmpty || false
print(s, list, flag, !flag)  // expect: abc [1, 2, 3] true false
flag.toggle()
print(flag, i == 16 ? "yes" : "no", 2 + 3 * 4 - 8 / 2 % 3, (2 + 3) * 4, -2 * -3, 7 / -2)  // expect: false no 13 20 6 -3
print(1 < 2 && 2 < 3 || false, !(1 == 2) && true, 1...3 ~= 2)  // expect: true true true
