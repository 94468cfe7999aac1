enum Weather {
  case sunny(Int), rainy
  func advice(_ hour: Int) -> String {
    switch self {
    case .sunny(let degrees) where degrees > 30: "shade"
    case .sunny where hour > 18: "evening walk"
    case .sunny: "walk"
    case .rainy: "read"
    }
  }
}
print(Weather.sunny(35).advice(12), Weather.sunny(20).advice(20), Weather.sunny(20).advice(9), Weather.rainy.advice(1))  // expect: shade evening walk walk read
