var log: [Int] = []
let note: (Int) -> Void = { log.append($0) }
note(1)
note(2)
[3, 4].forEach(note)
print(log)  // expect: [1, 2, 3, 4]
