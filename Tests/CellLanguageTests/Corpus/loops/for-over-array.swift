let names = ["w", "b", "z"]
for name in names { print(name) }
// expect: w
// expect: b
// expect: z
