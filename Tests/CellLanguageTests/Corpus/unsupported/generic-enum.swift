enum Either<A, B> { case left(A), right(B) }  // expect unsupported: generics
print(Either<Int, String>.left(1))
