struct Student { let name: String, score: Double }
let students = [Student(name: "Ann", score: 8.5), Student(name: "Bob", score: 9)]
print(students.map(\.name), students.map(\.score).reduce(0, +))  // expect: ["Ann", "Bob"] 17.5
print(["a", "bb"].map(\.count))  // expect: [1, 2]
