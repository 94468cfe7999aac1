let flag: Bool? = true
if flag { print("yes") }  // expect error: optional
