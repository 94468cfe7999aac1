enum Layer: String, CaseIterable { case input, hidden, output }
print(Layer.allCases.map { $0.rawValue.count }.reduce(0, +), Layer.allCases.first!, Layer.allCases.last!.rawValue)  // expect: 17 input output
print(Layer.allCases.firstIndex(of: .hidden)!)  // expect: 1
