enum Box { case value(Int), none }
let boxes = [1, 2].map(Box.value)
print(boxes.count)  // expect: 2
for case .value(let n) in boxes { print(n) }
// expect: 1
// expect: 2
