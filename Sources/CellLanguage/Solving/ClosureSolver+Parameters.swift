import Diagnostics

extension ClosureSolver {
  struct ClosureParameters {
    /// The parameters as callers see them.
    var types: [FunctionType.Parameter]
    /// The names the body sees.
    var names: [(name: String, range: CodeRange, isInout: Bool)]
    /// Whether one tuple is taken apart into several names.
    var splits = false
  }

  func closureParameters(
    _ closure: ClosureExpression, _ wanted: FunctionType?, _ range: CodeRange
  ) -> ClosureParameters? {
    func fail(_ message: String) -> ClosureParameters? {
      closureFailures[ObjectIdentifier(closure)] = [
        Diagnostic(.error, "cell.closure-parameters", message, at: range.offsets)
      ]
      return nil
    }
    guard let wanted else {
      // Nothing is asked for: every parameter must say its type.
      guard let written = closure.parameters else {
        return closure.shorthandCount == 0 ? ClosureParameters(types: [], names: []) : nil
      }
      var types: [FunctionType.Parameter] = []
      for parameter in written {
        guard let name = parameter.type, let type = log.collecting({ solver.types.resolve(name) }).result
        else { return nil }
        types.append(.init(type, isInout: parameter.isInout))
      }
      return ClosureParameters(types: types, names: written.map { ($0.name.text, $0.name.range, $0.isInout) })
    }
    let count = closure.parameters?.count ?? closure.shorthandCount
    let names: [(name: String, range: CodeRange, isInout: Bool)]
    if let written = closure.parameters {
      for (parameter, target) in zip(written, wanted.parameters) {
        guard let name = parameter.type else { continue }
        guard let type = log.collecting({ solver.types.resolve(name) }).result,
          type == target.type || wanted.parameters.count == 1
        else {
          return fail("this parameter is \(target.type.indefinite) here")
        }
      }
      names = written.map { ($0.name.text, $0.name.range, $0.isInout) }
    } else {
      names = (0..<max(count, wanted.parameters.count)).map { ("$\($0)", range, false) }
    }
    if wanted.parameters.count == 1, count > 1, let elements = wanted.parameters[0].type.elements,
      elements.count == names.count
    {
      return ClosureParameters(types: wanted.parameters, names: names, splits: true)
    }
    let plural = wanted.parameters.count == 1 ? "" : "s"
    if closure.parameters == nil {
      if count > wanted.parameters.count || (count == 0 && !wanted.parameters.isEmpty) {
        return fail(
          count == 0
            ? "this closure is called with \(wanted.parameters.count) argument\(plural), which it must name or use as `$0`"
            : "this closure is called with \(wanted.parameters.count) argument\(plural), but uses `$\(count - 1)`"
        )
      }
    } else if count != wanted.parameters.count {
      return fail(
        "this closure is called with \(wanted.parameters.count) argument\(plural), but names \(count)")
    }
    return ClosureParameters(types: wanted.parameters, names: names)
  }

  /// Prepares a closure's function, and runs `body` inside it.
  func inClosure<R>(
    _ range: CodeRange, _ parameters: ClosureParameters, _ result: CellType?,
    _ body: (FunctionContext, [FunctionSymbol.Parameter], [TypedStatement]) -> R
  ) -> R {
    let inner = FunctionContext(parent: table.context, result: result)
    inner.isClosure = true
    return solver.inside(inner) {
      var symbols: [FunctionSymbol.Parameter] = []
      var prologue: [TypedStatement] = []
      func bind(_ name: String, _ type: CellType, _ place: CodeRange, isInout: Bool) -> Variable {
        let variable = Variable(name, type, isConstant: !isInout, range: place, context: inner)
        variable.isParameter = true
        variable.isRead = true
        if name != "_" { table.scope[name] = .variable(variable) }
        return variable
      }
      if parameters.splits, let elements = parameters.types[0].type.elements {
        let whole = Variable("", parameters.types[0].type, isConstant: true, range: range, context: inner)
        whole.isParameter = true
        symbols = [parameter(whole, isInout: false)]
        for (index, name) in parameters.names.enumerated() {
          let variable = bind(name.name, elements[index].type, name.range, isInout: false)
          let base = Typed(.variable(whole), whole.type, range)
          prologue.append(
            TypedStatement(
              .declare(variable, Typed(.element(base, index), elements[index].type, range)), range))
        }
      } else {
        for (index, type) in parameters.types.enumerated() {
          let name = parameters.names[index]
          let variable = bind(name.name, type.type, name.range, isInout: type.isInout)
          symbols.append(parameter(variable, isInout: type.isInout))
        }
      }
      return body(inner, symbols, prologue)
    }
  }

  private func parameter(_ variable: Variable, isInout: Bool) -> FunctionSymbol.Parameter {
    FunctionSymbol.Parameter(
      label: nil, variable: variable, type: variable.type, isInout: isInout, isVariadic: false,
      defaultValue: nil)
  }

  func makeClosure(
    _ range: CodeRange, _ context: FunctionContext, _ parameters: [FunctionSymbol.Parameter],
    _ types: [FunctionType.Parameter], _ result: CellType, _ body: [TypedStatement], score: Int
  ) -> Solution {
    context.result = result
    let symbol = FunctionSymbol(
      name: "", parameters: parameters, result: result, throws: true, range: range, declaration: nil,
      context: context)
    symbol.body = body
    let type = CellType(FunctionType(types, result, throws: false))
    return Solution(node: Typed(.closure(symbol), type, range), score: score)
  }
}
