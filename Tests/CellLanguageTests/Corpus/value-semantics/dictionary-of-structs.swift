struct Stat { var count = 0, sum = 0.0 }
var stats: [String: Stat] = [:]
stats["a", default: Stat()].count += 1
stats["a", default: Stat()].sum += 2.5
var copy = stats
copy["a"]!.count = 100
copy["a"]?.sum -= 1
print(stats["a"]!.count, stats["a"]!.sum, copy["a"]!.count, copy["a"]!.sum)  // expect: 1 2.5 100 1.5
