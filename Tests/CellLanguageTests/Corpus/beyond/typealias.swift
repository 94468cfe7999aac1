typealias Row = [Double]
typealias Function = (Double) -> Double
let r: Row = [1, 2]
let f: Function = { $0 * 2 }
print(r.map(f))  // expect: [2.0, 4.0]
