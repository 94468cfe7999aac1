let maybe: Int? = 3
if let n = maybe {
  n += 1  // expect error: immutable
}
