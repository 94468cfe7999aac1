print(("a"..."f").contains("c"), ("a"..<"f").contains("z"))  // expect: true false
