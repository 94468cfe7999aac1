class Node {  // expect unsupported: class
  weak var parent: Node?
  deinit { print("gone") }
}
