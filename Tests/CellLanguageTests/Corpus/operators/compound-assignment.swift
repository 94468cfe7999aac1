var n = 10
n += 5
print(n)  // expect: 15
n -= 3
print(n)  // expect: 12
n *= 2
print(n)  // expect: 24
n /= 5
print(n)  // expect: 4
n %= 3
print(n)  // expect: 1
var text = "a"
text += "b"
print(text)  // expect: ab
var list = [1]
list += [2, 3]
print(list)  // expect: [1, 2, 3]
