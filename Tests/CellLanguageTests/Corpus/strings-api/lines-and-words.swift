let poem = """
  The rose is red,
    the violet's blue,
  sugar is sweet
  """
let lines = poem.split(separator: "\n")
print(lines.count, lines[1].first == " ")  // expect: 3 true
for line in lines { print(line.split(separator: " ").count, line) }
// expect: 4 The rose is red,
// expect: 3   the violet's blue,
// expect: 3 sugar is sweet
print(poem.split { $0 == " " || $0 == "\n" }.map { $0.lowercased() }.sorted().prefix(3))  // expect: ["blue,", "is", "is"]
print(poem.hasSuffix("sweet"), poem.count)  // expect: true 52
