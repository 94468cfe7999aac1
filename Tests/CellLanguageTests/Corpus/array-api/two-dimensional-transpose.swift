let rows = [[1, 2, 3], [4, 5, 6]]
let columns = rows[0].indices.map { j in rows.map { $0[j] } }
print(columns)  // expect: [[1, 4], [2, 5], [3, 6]]
let product = rows.map { row in columns.map { _ in row.reduce(0, +) } }
print(product)  // expect: [[6, 6, 6], [15, 15, 15]]
