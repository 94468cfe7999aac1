struct Angle: Equatable {
  var degrees: Int
  static func == (a: Angle, b: Angle) -> Bool { (a.degrees - b.degrees) % 360 == 0 }
}
print(Angle(degrees: 10) == Angle(degrees: 370), Angle(degrees: 1) != Angle(degrees: 2))  // expect: true true
