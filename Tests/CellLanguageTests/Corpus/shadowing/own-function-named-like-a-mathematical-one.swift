func log(_ text: String) -> String { "log: " + text }
print(log("x"))  // expect: log: x
