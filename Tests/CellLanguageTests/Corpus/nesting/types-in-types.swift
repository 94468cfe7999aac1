struct Net {
  enum Kind: String { case dense, conv }
  struct Layer { var kind: Kind; var size = 2 }
  var layers: [Layer] = []
  mutating func add(_ k: Kind) -> Net { layers.append(Layer(kind: k)); return self }
}
var n = Net()
_ = n.add(.dense)
print(n.layers[0].kind, Net.Kind.conv.rawValue, Net.Layer(kind: .conv, size: 3).size)  // expect: dense conv 3
func f() -> Int {
  struct Local { var a = 1; func g() -> Int { a + 1 } }
  enum E { case one, two }
  let e = E.two
  return Local().g() + (e == .two ? 10 : 0)
}
print(f())  // expect: 12
