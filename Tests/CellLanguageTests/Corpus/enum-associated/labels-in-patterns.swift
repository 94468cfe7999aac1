enum Move { case step(dx: Int, dy: Int), stay }
func describe(_ m: Move) -> String {
  switch m {
  case .step(dx: 0, dy: let dy): return "vertical \(dy)"
  case .step(let dx, dy: 0): return "horizontal \(dx)"
  case .step(let dx, let dy) where abs(dx) == abs(dy): return "diagonal"
  case .step: return "other"
  case .stay: return "still"
  }
}
print(describe(.step(dx: 0, dy: 2)), describe(.step(dx: 3, dy: 0)), describe(.step(dx: 1, dy: -1)))  // expect: vertical 2 horizontal 3 diagonal
print(describe(.step(dx: 1, dy: 5)), describe(.stay))  // expect: other still
