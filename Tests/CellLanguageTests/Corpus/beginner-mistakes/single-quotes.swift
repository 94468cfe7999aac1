print('hello')  // expect error at 7: syntax
