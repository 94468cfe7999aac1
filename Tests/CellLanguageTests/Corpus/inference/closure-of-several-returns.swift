let sizes = [1, 5, 50].map { n in
  if n < 3 { return "small" }
  if n < 10 { return "middle" }
  return "large"
}
print(sizes)  // expect: ["small", "middle", "large"]
let halves = [1, 2].map { n -> Double in
  let x = Double(n)
  return x / 2
}
print(halves)  // expect: [0.5, 1.0]
