struct Row { var cells: [Int] = [0, 0] }
var rows = [Row(), Row()]
rows[1].cells[0] = 4
rows[1].cells[0] += 1
print(rows.map { $0.cells })  // expect: [[0, 0], [5, 0]]
