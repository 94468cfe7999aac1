var product = 1
for factor in 1...30 {
  product *= factor  // expect runtime error: overflow
}
print(product)
