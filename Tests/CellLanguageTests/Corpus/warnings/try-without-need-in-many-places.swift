func plain(_ n: Int) -> Int { n }
func risky(_ n: Int) throws -> Int { n }
let a = try plain(1)  // expect warning: redundant
let b = try? plain(2)  // expect warning: redundant
let c = try! plain(3)  // expect warning: redundant
let d = try plain(4) + risky(5)
let e = try [1, 2].map { plain($0) }  // expect warning: redundant
let f = try [1, 2].map { try risky($0) }
print(a, b ?? 0, c, d, e, f)  // expect: 1 2 3 9 [1, 2] [1, 2]
