print(["a", "b", "c"].reduce(">") { "(\($0)\($1))" })  // expect: (((>a)b)c)
print([10, 3, 2].reduce(100) { $0 - $1 })  // expect: 85
