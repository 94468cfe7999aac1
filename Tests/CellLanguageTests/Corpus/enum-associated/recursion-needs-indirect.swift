enum List { case end, node(Int, List) }  // expect error: recursive-value
