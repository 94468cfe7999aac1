let a: Int? = 1, b: Int? = 1, c: Int? = nil
print(a == b, a == c, c == nil, a == 1, [a, c] == [1, nil])  // expect: true false true true true
