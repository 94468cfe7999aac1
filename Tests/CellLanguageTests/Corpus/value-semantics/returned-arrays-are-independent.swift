var cache = [1, 2]
func current() -> [Int] { cache }
var mine = current()
mine[0] = 50
cache.append(3)
print(mine, cache, current())  // expect: [50, 2] [1, 2, 3] [1, 2, 3]
