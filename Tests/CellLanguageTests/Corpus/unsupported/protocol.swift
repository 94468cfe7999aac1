protocol Shape {  // expect unsupported: protocol
  var area: Double { get }
}
