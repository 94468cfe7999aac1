let x = 2.5, n = 3, name = "w", flag = true, list = [1, 2], pair = (1, "a")
print("\(name)[\(n)] = \(x * Double(n)) \(flag ? "ok" : "no") \(list) \(pair) \(list.map { "<\($0)>" }.joined())")  // expect compiler warning: unreachable  // expect: w[3] = 7.5 ok [1, 2] (1, "a") <1><2>
print("nested \("inner \(n + 1) \("deep")") done", "sum: \(list.reduce(0, +))", "\(n)\(n)\(n)", "\(-n) \(!flag)")  // expect: nested inner 4 deep done sum: 3 333 -3 false
print("""
  Total:\t\(list.count) items
    "quoted" \\ back
  end\(n)
  """)
// expect: Total:	2 items
// expect:   "quoted" \ back
// expect: end3
print(#"raw \(n) and \#(n)"#, "a\u{301}".count, "\u{e9}" == "e\u{301}", "line1\nline2".split(separator: "\n").count)  // expect: raw \(n) and 3 1 true 2
let long = "piece " + String(n) + ", " + String(x) + ", " + "\(list.first!)" + String(repeating: "!", count: n)
print(long, long.count)  // expect: piece 3, 2.5, 1!!! 18
