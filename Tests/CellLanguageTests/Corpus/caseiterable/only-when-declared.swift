enum Layer { case input, output }
print(Layer.allCases)  // expect error: unknown-name
