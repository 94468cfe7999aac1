let original = [1, 2, 3]
var copy = original
copy.append(4)
copy[0] = 100
print(original, copy)  // expect: [1, 2, 3] [100, 2, 3, 4]
var rows = [[0], [0]]
var row = rows[0]
row[0] = 7
print(rows, row)  // expect: [[0], [0]] [7]
rows[1] = row
print(rows)  // expect: [[0], [7]]
