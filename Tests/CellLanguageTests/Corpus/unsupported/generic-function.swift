func swapped<T>(_ a: T, _ b: T) -> (T, T) { (b, a) }  // expect unsupported: generics
print(swapped(1, 2))
