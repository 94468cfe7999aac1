let n = 3
let x = 0.5
print(n * x)  // expect error: operator
let s = "n is " + n  // expect error: operator
let b: Bool = n  // expect error: type
let t = x > 0 ? "yes" : 1  // expect error: type
if n { print(b, t, s) }  // expect error: type
var list = [1, 2]
list.append("3")  // expect error: type
list = 4  // expect error: type
