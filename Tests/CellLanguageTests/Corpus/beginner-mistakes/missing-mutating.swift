struct Lamp {
  var isOn = false
  func toggle() { isOn = !isOn }  // expect error: immutable
}
var lamp = Lamp()
lamp.toggle()
print(lamp.isOn)
