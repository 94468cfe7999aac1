let s = "hello"
print(s.first!, s.prefix(2), s.split(separator: "l"), Array(s.prefix(2)))  // expect: h he ["he", "o"] ["h", "e"]
