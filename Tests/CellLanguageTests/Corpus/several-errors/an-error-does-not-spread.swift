let total = unknown(3)  // expect error: unknown-name
print(total + 1)
print(total.count)
let again: Int = "x"  // expect error: type
print(again + 1)
