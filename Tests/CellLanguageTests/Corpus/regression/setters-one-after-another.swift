// The variables that the setters need stand one after another in the frame, each with a place of its own kind.
struct Scaled {
  var x = 1.0
  subscript(i: Int) -> Double {
    get { x }
    set { x = newValue }
  }
  var doubled: Scaled {
    get { Scaled(x: x * 2) }
    set { x = newValue.x / 2 }
  }
}
var w = Scaled()
w[1] = 8
print(w)  // expect: Scaled(x: 8.0)
w.doubled = Scaled(x: 10)
print(w)  // expect: Scaled(x: 5.0)
