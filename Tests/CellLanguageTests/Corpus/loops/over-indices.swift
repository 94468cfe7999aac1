let letters = ["a", "b", "c"]
for i in letters.indices { print(i, letters[i]) }
// expect: 0 a
// expect: 1 b
// expect: 2 c
