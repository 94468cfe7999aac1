let a = "one"
var b = a
b += "!"
print(a, b)  // expect: one one!
