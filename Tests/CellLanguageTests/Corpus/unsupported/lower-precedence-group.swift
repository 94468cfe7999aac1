precedencegroup Pipe {
  associativity: left
  lowerThan: AdditionPrecedence  // expect unsupported: lowerThan
}
infix operator |>: Pipe
func |> (x: Int, f: (Int) -> Int) -> Int { f(x) }
print(3 + 1 |> { $0 * 2 })
