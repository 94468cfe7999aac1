var numbers = [1, 2]
numbers.withUnsafeBufferPointer { print($0.count) }  // expect unsupported: unsafe
