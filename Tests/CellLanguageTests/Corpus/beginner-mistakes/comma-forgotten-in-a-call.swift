print("loss" 3)  // expect error at 14: syntax
