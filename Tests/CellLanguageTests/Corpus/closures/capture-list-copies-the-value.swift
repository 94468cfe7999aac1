var x = 1
let frozen = { [x] in x * 100 }
let live = { x * 100 }
x = 5
print(frozen(), live())  // expect: 100 500
let renamed = { [old = x + 1] in old }
x = 50
print(renamed())  // expect: 6
