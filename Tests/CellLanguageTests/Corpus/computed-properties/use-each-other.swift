struct Line {
  var xs: [Double]
  var mean: Double { xs.reduce(0, +) / Double(xs.count) }
  var variance: Double { xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(xs.count) }
  var deviation: Double { variance.squareRoot() }
}
let l = Line(xs: [2, 4, 4, 4, 5, 5, 7, 9])
print(l.mean, l.variance, l.deviation)  // expect: 5.0 4.0 2.0
