/// What a block declares: its statements go in, and the symbol table knows its types and functions before any of its
/// statements is checked.
struct DeclarationCollector {
  let types: TypeCollector
  let functions: FunctionCollector
  let members: MemberCollector

  func declare(_ statements: [Statement]) {
    types.declareTypes(statements)
    functions.declareFunctions(statements)
    members.checkStatics()
  }
}
