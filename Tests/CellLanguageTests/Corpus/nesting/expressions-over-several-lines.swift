let total =
  1 + 2
  + 3 * (
    4 - 1
  )
let names = [
  "a",
  "b",
]
let result = names
  .map { $0 + "!" }
  .joined(
    separator: ", "
  )
print(total, result)  // expect: 12 a!, b!
