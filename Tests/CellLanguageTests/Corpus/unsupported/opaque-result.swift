func numbers() -> some Sequence<Int> { [1, 2] }  // expect unsupported: generics
print(Array(numbers()))
