// Nothing is less than nan, and not greater or equal either.
let nan = Double.nan
let one = 1.0
func name(_ a: Double, _ b: Double) -> String {
  var found = ""
  if a < b { found += "<" }
  if !(a < b) { found += "!<" }
  if a <= b { found += " <=" }
  if !(a <= b) { found += " !<=" }
  if a > b { found += " >" }
  if !(a >= b) { found += " !>=" }
  if a == b { found += " ==" }
  if a != b { found += " !=" }
  return found
}
print(name(nan, one)) // expect: !< !<= !>= !=
print(name(one, one)) // expect: !< <= ==
print(name(one, 2)) // expect: < <= !>= !=
var turns = 0
while !(one < nan) && turns < 3 { turns += 1 }
print(turns) // expect: 3
let (a, b, c) = (3, 4, 4)
print(a < b || a > b && b != c, !(a >= b) && (b <= c), a == 3 ? b : c) // expect: true true 4
print(a > 2, a >= 4, 3 < a, 3 <= a, !(a > 3), !(a < 3), a != 3) // expect: true false false true true true false
