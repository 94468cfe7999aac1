func total(_ numbers: Double...) -> Double {
  var sum = 0.0
  for n in numbers { sum += n }
  return sum
}
print(total(), total(1), total(1, 2, 3.5))  // expect: 0.0 1.0 6.5
