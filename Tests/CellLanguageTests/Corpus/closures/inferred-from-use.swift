let twice = { x in x * 2 }
let half = { x in x / 2.0 }
let next = { $0 + 1 }
let both = { a in a && true }
let hello = { name in "Hello, " + name }
print(twice(4), half(5), next(1), both(false), hello("Ann"))  // expect: 8 2.5 2 false Hello, Ann
print([1, 2].map(twice), [1.0].map(half))  // expect: [2, 4] [0.5]
