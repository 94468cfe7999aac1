let unit = 0.0...1.0
print(unit.contains(0.5), unit.contains(1), (0.0..<1.0).contains(1), unit)  // expect: true true false 0.0...1.0
print((0...1).contains(1))  // expect: true
