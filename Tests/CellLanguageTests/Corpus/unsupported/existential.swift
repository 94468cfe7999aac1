func show(_ x: any CustomStringConvertible) { print(x) }  // expect unsupported: protocol
show(1)
