enum Level { case low, high }
func f(_ l: Level?) -> String {
  switch l {
  case .low: return "low"
  case .high?: return "high"
  case nil: return "none"
  }
}
print(f(.low), f(.high), f(nil))  // expect: low high none
