/// `a = b`, and what may stand on its left.
final class AssignmentSolver: SolverPart {
  unowned let solver: ConstraintSolver

  init(solver: ConstraintSolver) { self.solver = solver }

  func solveAssignment(_ target: Expression, _ value: Expression, _ range: CodeRange) -> [Solution] {
    if case .discard = target.kind {
      return solve(value, nil).map {
        Solution(node: Typed(.discard($0.node), .void, range), score: $0.score)
      }
    }
    if case .chain(let inner) = target.kind {
      solver.chains.solveChainLinks(of: inner)
      return solve(inner, nil).flatMap { place -> [Solution] in
        let links = solver.chains.chainLinks(of: inner)
        return solve(value, place.type).map { value in
          let assignment = Typed(.assignment(place.node, value.node), .void, range)
          let node = Typed(.chain(links, assignment, isPlace: true), .optional(.void), range)
          return Solution(node: Typed(.discard(node), .void, range), score: place.score + value.score)
        }
      }
    }
    if case .tuple(let elements) = target.kind { return solveTupleAssignment(elements, target, value, range) }
    return solve(target, nil).flatMap { place in
      solve(value, place.type).map { value in
        Solution(
          node: Typed(.assignment(place.node, value.node), .void, range), score: place.score + value.score)
      }
    }
  }

  /// `(a, b) = (b, a)`
  private func solveTupleAssignment(
    _ elements: [Argument], _ target: Expression, _ value: Expression, _ range: CodeRange
  ) -> [Solution] {
    var places: [Typed] = []
    for element in elements {
      if case .discard = element.value.kind {
        places.append(Typed(.void, .never, element.value.range))
      } else {
        guard let place = solveBest(element.value, nil) else { return [] }
        places.append(place.node)
      }
    }
    let wanted = CellType(tuple: places.map { .init(nil, $0.type) })
    let values = places.contains { $0.type == .never } ? solve(value, nil) : solve(value, wanted)
    return values.compactMap { value in
      guard let types = value.type.elements, types.count == places.count else { return nil }
      let tuple = Typed(.tuple(places), value.type, target.range)
      return Solution(node: Typed(.assignment(tuple, value.node), .void, range), score: value.score)
    }
  }
}
