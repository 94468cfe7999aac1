enum Planet: Int { case a = 1, b }
let p: Planet = Planet(rawValue: 1)  // expect error: optional
