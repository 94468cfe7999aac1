func greet(_ name: String, with greeting: String = "Hello", times: Int = 1) -> String {
  var lines: [String] = []
  for _ in 0..<times { lines.append(greeting + ", " + name) }
  return lines.joined(separator: "; ")
}
print(greet("Ann"))  // expect: Hello, Ann
print(greet("Bob", with: "Hi"))  // expect: Hi, Bob
print(greet("Cy", times: 2))  // expect: Hello, Cy; Hello, Cy
print(greet("Di", with: "Hey", times: 2))  // expect: Hey, Di; Hey, Di
