let operations: [(Double, Double) -> Double] = [(+), (-), (*), (/), { pow($0, $1) }]
for operation in operations { print(operation(8, 2)) }
// expect: 10.0
// expect: 6.0
// expect: 16.0
// expect: 4.0
// expect: 64.0
