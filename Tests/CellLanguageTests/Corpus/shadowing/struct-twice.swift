struct A {}
struct A {}  // expect error: redeclaration
