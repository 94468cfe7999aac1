// Every line and number of an item, to be changed one by one.

extension Question {
  /// The question with each of its lines and numbers changed.
  package func mapped(_ line: (Line) -> Line, _ number: (Number) -> Number) -> Question {
    var question = self
    question.prompt = line(prompt)
    switch answer {
    case .open, .text: break
    case .choice(let choices, let correct):
      question.answer = .choice(choices.map(line), correct: correct)
    case .number(let value, let tolerance):
      question.answer = .number(number(value), tolerance: number(tolerance))
    case .order(let pieces): question.answer = .order(pieces.map(line))
    }
    question.hint = hint.map(line)
    question.explanation = explanation.map(line)
    return question
  }
}

extension Drawing {
  /// The drawing with each of its lines and numbers changed.
  package func mapped(_ line: (Line) -> Line, _ number: (Number) -> Number) -> Drawing {
    switch self {
    case .tree(let tree): return .tree(tree.mapped(line))
    case .diagram(let diagram): return .diagram(diagram.mapped(line, number))
    case .numberLines(var lines):
      lines.rows = lines.rows.map { row in
        var row = row
        row.name = line(row.name)
        row.before = number(row.before)
        row.after = row.after.map(number)
        return row
      }
      lines.note = line(lines.note)
      return .numberLines(lines)
    }
  }
}

extension Tree {
  fileprivate func mapped(_ line: (Line) -> Line) -> Tree {
    let changed = line(self.line)
    return Tree(changed, children.map { $0.mapped(line) })
  }
}

extension Diagram {
  fileprivate func mapped(_ line: (Line) -> Line, _ number: (Number) -> Number) -> Diagram {
    var diagram = self
    diagram.columns = columns.map(line)
    diagram.nodes = nodes.map { node in
      var node = node
      node.name = line(node.name)
      node.value = node.value.map(number)
      return node
    }
    diagram.edges = edges.map { edge in
      var edge = edge
      edge.name = line(edge.name)
      edge.value = edge.value.map(number)
      return edge
    }
    diagram.note = line(note)
    return diagram
  }
}
