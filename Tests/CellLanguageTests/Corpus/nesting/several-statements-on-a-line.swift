let a = 1; let b = 2; print(a + b); print("done")
// expect: 3
// expect: done
