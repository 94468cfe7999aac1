let capitals = ["France": "Paris", "Italy": "Rome"]
let countries = Dictionary(uniqueKeysWithValues: capitals.map { ($1, $0) })
print(countries["Rome"] ?? "?")  // expect: Italy
let more = capitals.merging(["Italy": "Roma", "Spain": "Madrid"]) { old, new in old + "/" + new }
print(more.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })  // expect: ["France: Paris", "Italy: Rome/Roma", "Spain: Madrid"]
print(more.mapValues { $0.count }.values.sorted(), more.contains { $0.value == "Paris" })  // expect: [5, 6, 9] true
var stock = ["apple": 3]
stock["pear"] = 5
stock["apple"]! -= 1
if let old = stock.updateValue(9, forKey: "pear") { print(old) }  // expect: 5
for (name, n) in stock.sorted(by: { $0.key < $1.key }) { print(name, n) }
// expect: apple 2
// expect: pear 9
print(stock.first { $0.value == 2 }?.key ?? "none")  // expect: apple
