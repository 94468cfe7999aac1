let empty: [Int] = []
let alsoEmpty = [Double]()
let numbers = [1, 2, 3]
let words: Array<String> = ["a", "b"]
print(empty, alsoEmpty, numbers, words)  // expect: [] [] [1, 2, 3] ["a", "b"]
print(empty.isEmpty, numbers.isEmpty, words.count)  // expect: true false 2
