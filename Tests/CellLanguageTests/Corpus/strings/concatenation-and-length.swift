let a = "gradient"
let b = a + " " + "descent"
print(b, b.count, "".isEmpty, b.isEmpty)  // expect: gradient descent 16 true false
var c = "x"
c += "y"
c.append("z")
c.append(contentsOf: "!!")
print(c)  // expect: xyz!!
