let n = 3
return n  // expect error at 1: control-flow
