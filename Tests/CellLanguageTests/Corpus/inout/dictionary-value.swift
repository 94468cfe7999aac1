func append(_ word: String, to words: inout [String]) { words.append(word) }
var index: [String: [String]] = [:]
append("ant", to: &index["a", default: []])
append("ape", to: &index["a", default: []])
print(index["a"] ?? [])  // expect: ["ant", "ape"]
