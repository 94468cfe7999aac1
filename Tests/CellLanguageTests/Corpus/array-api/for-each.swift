[1, 2].forEach { print($0) }
["a", "b"].enumerated().forEach { print($0.offset, $0.element) }
// expect: 1
// expect: 2
// expect: 0 a
// expect: 1 b
