/// What outlives a cell: the names of the lesson.
final class ProgramScope {
  let vocabulary: Vocabulary
  let scope = Scope(parent: nil)
  /// Operators that the lesson declares, with its functions for them.
  var operators: [Operator: [FunctionSymbol]] = [:]

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Takes over what a cell has declared.
  func adopt(_ table: SymbolTable) {
    for (name, entity) in table.scope.names {
      if case .functions(let new) = entity, case .functions(let old)? = scope[name] {
        scope[name] = .functions(old + new)
      } else {
        scope[name] = entity
      }
    }
    operators.merge(table.cellOperators) { $0 + $1 }
  }

  /// Takes back the variables to which a cell that failed midway gave no value.
  func forgetUnset(_ table: SymbolTable) {
    for (name, entity) in table.scope.names {
      guard case .variable(let variable) = entity else { continue }
      switch variable.storage {
      case .global(let word) where word.isInitialized: break
      case .globalBox(let global) where global.box != nil: break
      default: scope[name] = nil
      }
    }
  }
}
