func place(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (let x, 0) where x > 0: return "right \(x)"
  case (_, 0): return "on x"
  case (0, _): return "on y"
  case let (x, y) where x == y: return "diagonal"
  case (-2...2, -2...2): return "near"
  case (..<0, _): return "left"
  case (10..., _): return "far"
  default: return "somewhere"
  }
}
for p in [(0, 0), (3, 0), (-3, 0), (0, 5), (4, 4), (1, 2), (-9, 3), (11, 2), (5, 6)] { print(place(p)) }
let c: Character = "e"
switch c {
// expect: origin
// expect: right 3
// expect: on x
// expect: on y
// expect: diagonal
// expect: near
// expect: left
// expect: far
// expect: somewhere
case "a", "e", "i", "o", "u": print("vowel")  // expect: vowel
case "b"..."z": print("consonant")
default: print("other")
}
let x = 0.5
switch x {
case ..<0: print("negative")
case 0..<1: print("unit")  // expect: unit
case 1...: print("large")
default: print("nan")
}
