@propertyWrapper
struct Clamped {  // expect unsupported: property wrapper
  var wrappedValue: Double
}
