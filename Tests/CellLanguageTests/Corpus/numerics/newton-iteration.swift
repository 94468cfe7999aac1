var x = 1.0
for step in 1...6 {
  x -= (x * x - 2) / (2 * x)
  print(step, x)
}
// expect: 1 1.5
// expect: 2 1.4166666666666667
// expect: 3 1.4142156862745099
// expect: 4 1.4142135623746899
// expect: 5 1.4142135623730951
// expect: 6 1.414213562373095
