struct Celsius {
  var degrees = 0.0
  var fahrenheit: Double {
    get { return degrees * 9 / 5 + 32 }
    set(value) { degrees = (value - 32) * 5 / 9 }
  }
}
var t = Celsius()
t.fahrenheit = 212
print(t.degrees, t.fahrenheit)  // expect: 100.0 212.0
