func grade(_ score: Int) -> String {
  if score >= 90 {
    return "A"
  } else if score >= 80 {
    return "B"
  } else {
    return "C"
  }
}
print(grade(95), grade(85), grade(10))  // expect: A B C
