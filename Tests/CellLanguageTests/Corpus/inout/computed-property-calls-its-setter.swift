struct Box {
  var inches = 10.0
  var centimetres: Double {
    get { inches * 2.5 }
    set { inches = newValue / 2.5 }
  }
}
func add(_ x: inout Double) { x += 5 }
var box = Box()
add(&box.centimetres)
print(box.inches, box.centimetres)  // expect: 12.0 30.0
