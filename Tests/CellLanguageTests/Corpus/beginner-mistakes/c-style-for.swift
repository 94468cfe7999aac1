for (var i = 0; i < 3; i++) {  // expect error at 1: syntax
  print("again")
}
