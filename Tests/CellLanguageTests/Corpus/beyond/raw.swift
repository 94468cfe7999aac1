print(#"no \n escape, "quotes", \(1)"#)  // expect: no \n escape, "quotes", \(1)
print(#"interpolated \#(1 + 1)"#)  // expect: interpolated 2
