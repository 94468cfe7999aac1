func grade(_ points: Int) -> String {
  switch points {
  case ..<0, 101...: "invalid"
  case 90...100: "A"
  case 80..<90: "B"
  case let p where p % 2 == 0: "even \(p)"
  default: "C"
  }
}
print([-1, 95, 85, 70, 71, 101].map(grade))  // expect: ["invalid", "A", "B", "even 70", "C", "invalid"]
func quadrant(_ p: (Double, Double)) -> Int {
  switch p {
  case (0, _), (_, 0): return 0
  case let (x, y) where x > 0 && y > 0: return 1
  case (..<0, 0...): return 2
  case (let x, let y) where x < 0 && y < 0: return 3
  default: return 4
  }
}
print([(1, 1), (-1, 1), (-1, -1), (1, -1), (0, 5)].map(quadrant))  // expect: [1, 2, 3, 4, 0]
let c: Character = "e"
switch c {
case "a", "e", "i", "o", "u": print("vowel")  // expect: vowel
case "a"..."z": print("letter")
default: print("other")
}
switch "abc" { case let s where s.hasPrefix("a"): print(s) default: break }  // expect: abc
