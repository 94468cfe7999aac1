let a = [3, 1, 2]
print(a.min()!, a.max()!)  // expect: 1 3
let none: [Int] = []
print(none.min() ?? 0, none.max() ?? 0)  // expect: 0 0
let words = ["pear", "fig", "banana"]
print(words.max { $0.count < $1.count }!, words.min { $0.count < $1.count }!)  // expect: banana fig
print(min(3, 1, 2), max(1.5, 2), min("b", "a"))  // expect: 1 2.0 a
