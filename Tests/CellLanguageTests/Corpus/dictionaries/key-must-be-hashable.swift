struct Point { var x = 0 }
let d: [Point: Int] = [:]  // expect error: conformance
print(d.count)
