struct Meter {
  var value = 0 {
    willSet { print("will", value, newValue) }
    didSet { print("did", oldValue, value) }
  }
}
var m = Meter()
m.value = 5
m.value += 1
// expect: will 0 5
// expect: did 0 5
// expect: will 5 6
// expect: did 5 6
