func f(_ flag: Bool) -> String {
  let text: String
  if flag { text = "yes" } else { text = "no" }
  return text
}
print(f(true), f(false))  // expect: yes no
