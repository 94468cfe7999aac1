struct Student { let name: String, score: Double }
let students = [Student(name: "Ann", score: 8.5), Student(name: "Bob", score: 9), Student(name: "Cy", score: 7)]
let ranked = students.sorted { $0.score > $1.score }
for (place, student) in ranked.enumerated() { print(place + 1, student.name, student.score) }
// expect: 1 Bob 9.0
// expect: 2 Ann 8.5
// expect: 3 Cy 7.0
print(students.map { $0.score }.reduce(0, +) / Double(students.count))  // expect: 8.166666666666666
