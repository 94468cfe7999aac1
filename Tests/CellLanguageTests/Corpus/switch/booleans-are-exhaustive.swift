func text(_ flag: Bool) -> String {
  switch flag {
  case true: return "yes"
  case false: return "no"
  }
}
print(text(true), text(false))  // expect: yes no
