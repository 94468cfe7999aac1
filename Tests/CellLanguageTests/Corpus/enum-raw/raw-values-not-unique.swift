enum Planet: Int { case a = 1, b = 1 }  // expect error: raw-value
