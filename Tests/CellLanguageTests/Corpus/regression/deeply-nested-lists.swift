// Each list could hold optionals, and each list of lists: a reading for every subset would take for ever.
let deep = [[[[[[[[[[1]]]]]]]]]]
print(deep)  // expect: [[[[[[[[[[1]]]]]]]]]]
print([[1, nil], [2]], [[[nil, 1]], [[]]])  // expect: [[Optional(1), nil], [Optional(2)]] [[[nil, Optional(1)]], [[]]]
