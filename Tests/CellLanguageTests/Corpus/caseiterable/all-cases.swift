enum Activation: CaseIterable { case sigmoid, tanh, relu }
print(Activation.allCases.count, Activation.allCases)  // expect: 3 [main.Activation.sigmoid, main.Activation.tanh, main.Activation.relu]
for a in Activation.allCases { print(a) }
// expect: sigmoid
// expect: tanh
// expect: relu
print(Activation.allCases.map { "\($0)" }.joined(separator: "|"))  // expect: sigmoid|tanh|relu
