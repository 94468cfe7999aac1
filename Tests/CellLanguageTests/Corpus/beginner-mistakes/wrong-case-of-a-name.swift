let learningRate = 0.1
print(learningrate)  // expect error at 7: unknown-name
