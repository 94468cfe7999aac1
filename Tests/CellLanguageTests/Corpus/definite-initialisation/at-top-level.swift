let x: Int
let flag = [true]
if flag[0] {
  x = 3
} else {
  x = 4
}
print(x)  // expect: 3
var y: Double
y = 2
y += 1
print(y)  // expect: 3.0
