print(Set([5]), Set(["a"]), Set<Int>())  // expect: [5] ["a"] []
