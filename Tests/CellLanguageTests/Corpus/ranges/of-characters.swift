for c in "aZ5é" {
  print(c, ("a"..."z").contains(c), ("0"..."9") ~= c)
}
let vowels: Set<Character> = ["a", "e"]
// expect: a true false
// expect: Z false false
// expect: 5 false true
// expect: é false false
print("banana".filter { vowels.contains($0) })  // expect: aaa
let r: ClosedRange<Character> = "a"..."f"
print(r.contains("b"), r.lowerBound)  // expect: true a
let mixed = ["a", "banana".first!]
print(mixed == ["a", "b"])  // expect: true
