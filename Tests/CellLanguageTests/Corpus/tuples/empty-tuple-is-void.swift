let nothing: Void = ()
print(nothing, () == ())  // expect: () true
