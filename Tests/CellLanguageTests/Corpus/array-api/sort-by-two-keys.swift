struct Pupil { let name: String; let grade: Int }
let pupils = [Pupil(name: "Zoe", grade: 2), Pupil(name: "Ann", grade: 1), Pupil(name: "Bob", grade: 2)]
let sorted = pupils.sorted { ($0.grade, $0.name) < ($1.grade, $1.name) }
for p in sorted { print(p.grade, p.name) }
var names = pupils.map { $0.name }
names.sort { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }
// expect: 1 Ann
// expect: 2 Bob
// expect: 2 Zoe
print(names)  // expect: ["Ann", "Bob", "Zoe"]
let groups = Dictionary(grouping: pupils) { $0.grade }
for (grade, members) in groups.sorted(by: { $0.key < $1.key }) { print(grade, members.map { $0.name }) }
// expect: 1 ["Ann"]
// expect: 2 ["Zoe", "Bob"]
