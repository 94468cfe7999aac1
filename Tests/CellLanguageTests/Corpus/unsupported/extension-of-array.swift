extension Array where Element == Double {  // expect unsupported: extension of a foreign type
  var mean: Double { reduce(0, +) / Double(count) }
}
print([1.0, 2].mean)
