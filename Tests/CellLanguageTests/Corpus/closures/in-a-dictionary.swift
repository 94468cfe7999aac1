let table: [String: (Int) -> Int] = ["double": { $0 * 2 }, "square": { $0 * $0 }]
print(table["double"]!(7), table["square"]!(7))  // expect: 14 49
print(table["cube"]?(7) ?? -1)  // expect: -1
