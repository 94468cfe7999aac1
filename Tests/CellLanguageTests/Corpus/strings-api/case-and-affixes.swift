let s = "Hello, World"
print(s.uppercased(), s.lowercased())  // expect: HELLO, WORLD hello, world
print(s.hasPrefix("Hello"), s.hasSuffix("world"), s.contains("o, W"), s.contains("z"))  // expect: true false true false
