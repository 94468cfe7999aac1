func classify(_ n: Int) -> String {
  if n < 0 { return "negative" }
  guard n != 0 else { return "zero" }
  for d in 2..<max(3, n) where n % d == 0 && d < n { return "composite" }
  return n == 1 ? "one" : "prime"
}
print([-1, 0, 1, 2, 9, 13].map(classify))  // expect: ["negative", "zero", "one", "prime", "composite", "prime"]
