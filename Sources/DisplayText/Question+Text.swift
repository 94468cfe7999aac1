package import Display

extension Question {
  /// The choices with their letters, or the pieces to be put in order, as they stand below the prompt; `place` is where
  /// the question itself has them.
  ///
  /// Pieces stand in an order that does not give the right one away, the same at every reading.
  package var offers: [(label: String?, line: Line, place: Int)] {
    switch answer {
    case .open, .number, .text: []
    case .choice(let choices, _): choices.enumerated().map { (Self.letter($0), $1, $0) }
    case .order(let pieces): Self.scattered(pieces).map { (nil, pieces[$0], $0) }
    }
  }

  /// What the reader is asked to do, such as `Give a number.`; nil where the prompt says all.
  package var request: String? {
    switch answer {
    case .open, .text: nil
    case .number(_, let tolerance):
      tolerance.value == 0
        ? "Give the exact number." : "Give a number; within \(tolerance.text) is right."
    case .choice: nil
    case .order: "Put these in order."
    }
  }

  /// The right answer, without the reasons; nil where only the explanation tells.
  package var solution: Line? {
    switch answer {
    case .open: nil
    case .choice(let choices, let correct): Line(Self.letter(correct)).strong + " · " + choices[correct]
    case .number(let number, _): Line([.number(number)]).strong
    case .text(let text): Line(text).strong
    case .order(let pieces):
      pieces.enumerated().reduce(Line()) { $0 + ($1.offset > 0 ? ", " : "") + $1.element }
    }
  }

  /// What stands behind the fold: the right answer and the reasons.
  package var revealed: [Line] {
    [solution, explanation].compactMap(\.self)
  }

  /// The places of the pieces, sorted by what the pieces say; turned by one where that is the right order already.
  private static func scattered(_ pieces: [Line]) -> [Int] {
    let sorted = pieces.indices.sorted { (pieces[$0].plainText, $0) < (pieces[$1].plainText, $1) }
    return sorted.map { pieces[$0] } == pieces ? Array(sorted.dropFirst()) + sorted.prefix(1) : sorted
  }
}

extension Figure {
  /// `Figure 2.7. The chain, factor by factor`, or `Figure 2.7` alone.
  package var title: Line {
    let name = Line("Figure \(number)")
    return caption.inlines.isEmpty ? name.strong : (name + ".").strong + " " + caption
  }
}
