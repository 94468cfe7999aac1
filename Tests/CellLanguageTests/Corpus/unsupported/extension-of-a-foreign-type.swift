extension Int {  // expect unsupported: extension of a foreign type
  var squared: Int { self * self }
}
print(3.squared)
