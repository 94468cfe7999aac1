for character in "añ🙂" { print(character) }
// expect: a
// expect: ñ
// expect: 🙂
