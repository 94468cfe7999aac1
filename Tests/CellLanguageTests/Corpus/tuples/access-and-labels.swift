let point = (3, 4.5)
print(point.0, point.1, point)  // expect: 3 4.5 (3, 4.5)
let person = (name: "Ann", age: 30)
print(person.name, person.1, person)  // expect: Ann 30 (name: "Ann", age: 30)
