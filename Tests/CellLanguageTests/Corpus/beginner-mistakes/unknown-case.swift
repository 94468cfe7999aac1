enum Activation { case sigmoid, tanh, relu }
let a = Activation.sigmiod  // expect error at 20: unknown-name
print(a)
