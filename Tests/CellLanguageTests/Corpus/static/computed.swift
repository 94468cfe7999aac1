enum Golden {
  static var ratio: Double { (1 + sqrt(5)) / 2 }
}
print(Golden.ratio)  // expect: 1.618033988749895
