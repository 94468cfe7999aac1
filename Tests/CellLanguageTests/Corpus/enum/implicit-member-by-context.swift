enum Mode { case fast, slow }
struct Settings { var mode: Mode = .slow }
func speed(_ m: Mode) -> Int { m == .fast ? 10 : 1 }
var s = Settings(mode: .fast)
print(speed(.slow), speed(s.mode))  // expect: 1 10
s.mode = .slow
let modes: [Mode] = [.fast, .slow]
print(s.mode, modes, modes.contains(.fast))  // expect: slow [main.Mode.fast, main.Mode.slow] true
