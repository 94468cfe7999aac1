let data = [1, 3, 5, 8, 2, 9]
print(data.prefix { $0 % 2 == 1 }, data.drop { $0 < 5 })  // expect: [1, 3, 5] [5, 8, 2, 9]
print(data.prefix(while: { $0 < 6 }).count, Array(data.drop(while: { $0 != 8 })))  // expect: 3 [8, 2, 9]
print(data.prefix(upTo: 2), data.suffix(from: 4), data.prefix(through: 0))  // expect: [1, 3] [2, 9] [1]
print(data[1...3], data[..<2], data[4...], data.dropFirst(2).first!, data.dropLast(5).last!)  // expect: [3, 5, 8] [1, 3] [2, 9] 5 1
let slice = data[2..<5]
print(slice.startIndex, slice.endIndex, slice[3], slice.reduce(0, +))  // expect: 2 5 8 15
