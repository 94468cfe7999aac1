enum Level { case low, high, low }  // expect error: redeclaration
