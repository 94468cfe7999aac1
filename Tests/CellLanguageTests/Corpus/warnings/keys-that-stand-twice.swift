func f() -> Int {
  let a = [1: "x", 2: "y", 1: "z"]  // expect warning: redundant
  let b = [true: 1, false: 2, true: 3]  // expect warning: redundant
  let c = ["k": 1, "l": 2]
  let n = 1
  let d = [n: 1, 1: 2]
  return a.count + b.count + c.count + d.count
}
print("not called")  // expect: not called
