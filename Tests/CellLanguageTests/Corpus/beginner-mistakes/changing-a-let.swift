let total = 0
for n in 1...3 {
  total += n  // expect error at 9 (cell 3): immutable
}
print(total)
