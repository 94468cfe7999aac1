func plain(_ n: Int) -> Int { n }
func risky(_ n: Int) throws -> Int { n }
let a = try plain(1)
let b = try? plain(2)
let c = try! plain(3)
let d = try plain(4) + risky(5)
let e = try [1, 2].map { plain($0) }
let f = try [1, 2].map { try risky($0) }
print(a, b ?? 0, c, d, e, f)
