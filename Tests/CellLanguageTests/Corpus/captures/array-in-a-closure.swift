var history: [Double] = []
let record = { (x: Double) in history.append(x) }
for i in 1...3 { record(1 / Double(i)) }
print(history.count, history[1])  // expect: 3 0.5
history.removeAll()
record(9)
print(history)  // expect: [9.0]
