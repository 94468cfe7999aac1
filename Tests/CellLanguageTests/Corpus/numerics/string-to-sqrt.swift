print(sqrt("4"))  // expect error: type
