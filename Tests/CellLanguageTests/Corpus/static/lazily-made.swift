struct Config {
  static var made = 0
  static let table: [Int] = { made += 1; return [1, 2, 3] }()
  static func next() -> Int { made += 1; return made }
}
print(Config.made, Config.table.count, Config.made, Config.table[0], Config.next())  // expect: 0 3 1 1 2
