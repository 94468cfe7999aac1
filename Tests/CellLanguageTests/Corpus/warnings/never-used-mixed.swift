func f(_ xs: [Int]) -> Int {
  let first = xs.first  // expect warning: never used
  var sum = 0
  for x in xs { sum += x }
  for i in 0..<3 { print("again") }  // expect warning: never used
  if let last = xs.last { print("has a last") }  // expect warning: never used
  let (a, b) = (1, 2)  // expect warning: never used
  return sum + a
}
// expect: again
// expect: again
// expect: again
// expect: has a last
print(f([1]))  // expect: 2
let pair = [1, 2].first
var neverChanged = 5
print(neverChanged)  // expect: 5
