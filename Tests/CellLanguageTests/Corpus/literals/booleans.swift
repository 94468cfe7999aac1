let on = true
let off = false
print(on, off, !on, on != off)  // expect: true false false true
