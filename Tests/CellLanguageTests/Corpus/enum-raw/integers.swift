enum Planet: Int {
  case mercury = 1, venus, earth
  case jupiter = 5
}
print(Planet.earth.rawValue, Planet.jupiter.rawValue)  // expect: 3 5
print(Planet(rawValue: 2)!, Planet(rawValue: 9) == nil)  // expect: venus true
