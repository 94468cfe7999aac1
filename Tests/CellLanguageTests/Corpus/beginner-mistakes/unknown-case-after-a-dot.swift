enum Activation { case sigmoid, tanh, relu }
let a: Activation = .softmax  // expect error at 22: unknown-name
print(a)
