var seen: Set<String> = []
print(seen.insert("a").inserted, seen.insert("a").inserted)  // expect: true false
var unique: [Int] = []
var known = Set<Int>()
for n in [1, 2, 1, 3, 2] where known.insert(n).inserted { unique.append(n) }
print(unique)  // expect: [1, 2, 3]
print(seen.remove("a") ?? "none", seen.remove("a") ?? "none")  // expect: a none
