let table = [1, 2, 3]
let picked = [0, 2, 3].map { i in
  table[i]  // expect runtime error: index out of range
}
print(picked)
