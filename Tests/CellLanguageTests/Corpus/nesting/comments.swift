let a = 1 /* one /* nested */ comment */ + 2
// let a = 5
/// A documented constant.
let b = a  /* trailing */
print(a, b)  // expect: 3 3
