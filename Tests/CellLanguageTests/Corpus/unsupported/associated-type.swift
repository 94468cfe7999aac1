protocol Container {  // expect unsupported: protocol
  associatedtype Item
}
