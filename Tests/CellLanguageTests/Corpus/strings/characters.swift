let word = "ñandú🙂"
print(word.count, word.first!, word.last!)  // expect: 6 ñ 🙂
for c in word.prefix(2) { print(c) }
let c: Character = "x"
// expect: ñ
// expect: a
print(c, String(c) + "y", c == "x")  // expect: x xy true
print(word.map { String($0) }.joined(separator: "-"))  // expect: ñ-a-n-d-ú-🙂
print(word.unicodeScalars.count, word.utf8.count)  // expect: 6 11
