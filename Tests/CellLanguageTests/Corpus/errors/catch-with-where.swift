enum Failure: Error { case code(Int) }
func f(_ n: Int) throws { throw Failure.code(n) }
for n in [1, 50] {
  do { try f(n) } catch Failure.code(let c) where c < 10 { print("small", c) } catch { print("other") }
}
// expect: small 1
// expect: other
