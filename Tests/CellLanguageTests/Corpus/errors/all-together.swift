enum Failure: Error, Equatable { case empty, tooLong(Int), other(code: Int, text: String) }
func check(_ s: String) throws -> Int {
  guard !s.isEmpty else { throw Failure.empty }
  if s.count > 3 { throw Failure.tooLong(s.count) }
  if s == "x" { throw Failure.other(code: 7, text: "x") }
  return s.count
}
for s in ["ab", "", "abcd", "x"] {
  do {
    print(try check(s))  // expect: 2
  } catch Failure.empty {
    print("empty")  // expect: empty
  } catch Failure.tooLong(let n) where n > 3 {
    print("too long", n)  // expect: too long 4
  } catch let Failure.other(code, text) {
    print(code, text)  // expect: 7 x
  } catch {
    print("other", error)
  }
}
print(try? check("ab"), (try? check("")) == nil, try! check("abc"))  // expect warning: optional  // expect: Optional(2) true 3
func apply(_ f: (String) throws -> Int, _ s: String) rethrows -> Int { try f(s) }
print(try apply(check, "a"), apply({ $0.count }, "abc"))  // expect: 1 3
let r = ["a", "bb"].map { try? check($0) }
print(r)  // expect: [Optional(1), Optional(2)]
do { _ = try ["a", ""].map(check) } catch let e as Failure { print("as", e == .empty) } catch { print("no") }  // expect: as true
