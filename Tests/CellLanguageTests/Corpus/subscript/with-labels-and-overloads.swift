struct Table {
  var values = ["a": 1, "b": 2]
  subscript(name: String) -> Int { values[name] ?? 0 }
  subscript(at index: Int) -> String { values.keys.sorted()[index] }
  subscript(safe name: String, default fallback: Int = -1) -> Int { values[name] ?? fallback }
}
let t = Table()
print(t["b"], t[at: 0], t[safe: "z"], t[safe: "z", default: 7])  // expect: 2 a -1 7
