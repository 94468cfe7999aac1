let double: (Int) -> Int = { x * 2 }  // expect error at 30 (cell 28): unknown-name
print(double(2))
