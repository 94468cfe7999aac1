enum Failure: Error { case negative, tooLarge(Int) }
func root(_ n: Int) throws -> Int {
  if n < 0 { throw Failure.negative }
  if n > 100 { throw Failure.tooLarge(n) }
  return Int(sqrt(Double(n)))
}
for n in [49, -1, 500] {
  do {
    print(try root(n))  // expect: 7
  } catch Failure.negative {
    print("negative")  // expect: negative
  } catch Failure.tooLarge(let n) {
    print("too large:", n)  // expect: too large: 500
  } catch {
    print("unknown")
  }
}
