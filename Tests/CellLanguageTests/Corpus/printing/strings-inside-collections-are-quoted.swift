print(["a\"b", "tab\t", "new\nline", "back\\slash", "δ", "é🙂"])  // expect: ["a\"b", "tab\t", "new\nline", "back\\slash", "δ", "é🙂"]
print(("a", "b\n"), ["k": "v"])  // expect: ("a", "b\n") ["k": "v"]
print([Character("\n"), "\"", "'"])  // expect: ["\n", "\"", "\'"]
