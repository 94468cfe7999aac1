let a = [4, 5, 6]
let none: [Int] = []
print(a.first!, a.last!)  // expect: 4 6
print(none.first ?? -1, none.last ?? -2)  // expect: -1 -2
print(none.first == nil, a.first == 4)  // expect: true true
