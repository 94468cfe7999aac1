let ages = ["Ann": 30, "Bob": 25, "Cy": 41]
for (name, age) in ages.sorted(by: { $0.key < $1.key }) {
  print(name, age)
}
// expect: Ann 30
// expect: Bob 25
// expect: Cy 41
