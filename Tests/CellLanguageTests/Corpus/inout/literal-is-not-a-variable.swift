func bump(_ n: inout Int) { n += 1 }
bump(&5)  // expect error: immutable
