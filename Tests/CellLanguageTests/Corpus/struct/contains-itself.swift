struct Node {
  var value: Int
  var next: Node?  // expect error: recursive-value
}
