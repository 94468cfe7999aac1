let values = [1, 2, 3]
switch (values.first, values.last) {
case let (first?, last?) where first < last: print(first, "to", last)  // expect: 1 to 3
default: print("empty or flat")
}
