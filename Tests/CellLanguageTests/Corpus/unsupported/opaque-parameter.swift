func total(_ numbers: some Sequence<Int>) -> Int { numbers.reduce(0, +) }  // expect unsupported: generics
print(total([1, 2]))
