struct Engine { var power = 90 }
struct Car {
  var engine: Engine?
  func name() -> String { "car" }
}
var car: Car? = Car(engine: Engine())
print(car?.engine?.power ?? 0, car?.name() ?? "none")  // expect: 90 car
car?.engine?.power = 120
print(car?.engine?.power ?? 0)  // expect: 120
car?.engine = nil
print(car?.engine?.power ?? 0, car == nil ? "no car" : "car")  // expect: 0 car
car = nil
car?.engine = Engine()
print(car?.engine?.power ?? -1)  // expect: -1
