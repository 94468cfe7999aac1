var vowels = 0
for c in "backpropagation" where "aeiou".contains(c) { vowels += 1 }
let a: Character = "a"
print(vowels, a < "b", String("abc".max()!))  // expect: 6 true c
