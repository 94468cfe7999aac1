struct Item { let name: String; let price: Double; var tags: [String] = [] }
let items = [Item(name: "pen", price: 1.5), Item(name: "book", price: 12, tags: ["paper"]), Item(name: "cup", price: 4)]
print(items.filter { $0.price > 2 }.map { $0.name }, items.sorted { $0.price > $1.price }.first!.name)  // expect: ["book", "cup"] book
print(items.map { $0.price }.reduce(0, +), items.first { $0.tags.isEmpty }?.name ?? "none")  // expect: 17.5 pen
print(items.min { $0.name < $1.name }!.name, items.allSatisfy { $0.price < 20 }, items.contains { $0.tags.contains("paper") })  // expect: book true true
var cart: [String: Int] = [:]
items.forEach { cart[$0.name, default: 0] += 1 }
print(cart.count, items.firstIndex { $0.name == "cup" }!, items.map { item in item.tags.map { item.name + $0 } })  // expect: 3 2 [[], ["bookpaper"], []]
print(items.reduce(into: [:]) { (d: inout [String: Double], item) in d[item.name] = item.price }["cup"] ?? 0)  // expect: 4.0
