let rows = [[1, 2], [3]]
let doubled = rows.map { row in row.map { n in n * factor } }  // expect error: unknown-name
let texts: [String] = rows.map { row in row.count }  // expect error: type
print(doubled, texts)
