/// Which recorded line is which shown line, found as a diff finds it: by what changes least.
///
/// Lines that are the same stay together. Between them, lines with the same words are paired so that as few numbers as
/// possible differ. Where lines came or went, so that lines with the same words are more on one side, only those that
/// share a number are taken for one line: of the others nobody can say which became which.
struct LineAlignment {
  /// A line, as numbers that are equal where what they stand for is.
  struct Line {
    /// Stands for the words.
    var words: Int
    /// Stands for the words and the numbers as they are written.
    var text: Int
  }

  enum Step: Hashable {
    case pair(Int, Int)
    case removed(Int)
    case added(Int)
  }

  /// From the first line of both texts to the last.
  private(set) var steps: [Step] = []

  private let old: [Line]
  private let new: [Line]
  private let share: (Int, Int) -> Double
  /// What it costs to take a line for removed, or for added; two of them cost more than a line of which all is new.
  private static let gap = 0.6
  /// More comparisons than this are not made at a time; lines that stand once on each side divide the texts first.
  private static let mostComparisons = 1_000_000

  /// - Parameter share: how much of the numbers of two lines with the same words differs, from 0 for nothing to 1 for all.
  init(old: [Line], new: [Line], share: @escaping (Int, Int) -> Double) {
    self.old = old
    self.new = new
    self.share = share
    align(0..<old.count, 0..<new.count, divides: true)
    steps = withoutGuesses()
  }

  private func isSame(_ i: Int, _ j: Int) -> Bool { old[i].words == new[j].words && share(i, j) == 0 }

  // MARK: Pairing

  private mutating func align(_ rows: Range<Int>, _ columns: Range<Int>, divides: Bool) {
    var (rows, columns) = (rows, columns)
    while let i = rows.first, let j = columns.first, isSame(i, j) {
      steps.append(.pair(i, j))
      (rows, columns) = (rows.dropFirst(), columns.dropFirst())
    }
    var end: [Step] = []
    while let i = rows.last, let j = columns.last, isSame(i, j) {
      end.append(.pair(i, j))
      (rows, columns) = (rows.dropLast(), columns.dropLast())
    }
    if rows.isEmpty || columns.isEmpty {
      steps += rows.map { .removed($0) } + columns.map { .added($0) }
    } else if rows.count <= Self.mostComparisons / columns.count {
      steps += cheapest(rows, columns)
    } else if divides {
      divide(rows, columns)
    } else if rows.count == columns.count {
      for (i, j) in zip(rows, columns) {
        steps += old[i].words == new[j].words ? [.pair(i, j)] : [.removed(i), .added(j)]
      }
    } else {
      steps += rows.map { .removed($0) } + columns.map { .added($0) }
    }
    steps += end.reversed()
  }

  /// The cheapest way through two stretches, by a table of the costs.
  private func cheapest(_ rows: Range<Int>, _ columns: Range<Int>) -> [Step] {
    enum Move: UInt8 { case pair, remove, add }
    var moves: [Move] = []
    moves.reserveCapacity(rows.count * columns.count)
    var above = (0...columns.count).map { Double($0) * Self.gap }
    for i in rows {
      var row = [above[0] + Self.gap]
      row.reserveCapacity(above.count)
      for (index, j) in columns.enumerated() {
        var move = Move.add
        var cost = row[index] + Self.gap
        if above[index + 1] + Self.gap < cost { (move, cost) = (.remove, above[index + 1] + Self.gap) }
        if old[i].words == new[j].words {
          let paired = above[index] + share(i, j)
          if paired <= cost { (move, cost) = (.pair, paired) }
        }
        moves.append(move)
        row.append(cost)
      }
      above = row
    }
    var steps: [Step] = []
    var (i, j) = (rows.upperBound, columns.upperBound)
    while i > rows.lowerBound || j > columns.lowerBound {
      let move: Move
      if i == rows.lowerBound {
        move = .add
      } else if j == columns.lowerBound {
        move = .remove
      } else {
        move = moves[(i - 1 - rows.lowerBound) * columns.count + j - 1 - columns.lowerBound]
      }
      if move != .add { i -= 1 }
      if move != .remove { j -= 1 }
      switch move {
      case .pair: steps.append(.pair(i, j))
      case .remove: steps.append(.removed(i))
      case .add: steps.append(.added(j))
      }
    }
    return steps.reversed()
  }

  /// Divides long stretches at lines that stand once on each side, in the order of both.
  private mutating func divide(_ rows: Range<Int>, _ columns: Range<Int>) {
    let places = Self.places(of: columns.map { ($0, new[$0].text) })
    let anchors = Self.places(of: rows.map { ($0, old[$0].text) }).compactMap { text, row in
      places[text].flatMap { column in isSame(row, column) ? (row, column) : nil }
    }
    var (row, column) = (rows.lowerBound, columns.lowerBound)
    for (i, j) in Self.longestRise(anchors.sorted { $0.0 < $1.0 }) {
      align(row..<i, column..<j, divides: false)
      steps.append(.pair(i, j))
      (row, column) = (i + 1, j + 1)
    }
    align(row..<rows.upperBound, column..<columns.upperBound, divides: false)
  }

  /// Where lines stand that stand only once.
  private static func places(of lines: [(place: Int, text: Int)]) -> [Int: Int] {
    var places: [Int: Int?] = [:]
    for line in lines { places.updateValue(places[line.text] == nil ? line.place : nil, forKey: line.text) }
    return places.compactMapValues(\.self)
  }

  /// The longest run of pairs, not necessarily neighbours, whose second places rise as their first ones do.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tails: [Int] = []
    var before: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? tails[low - 1] : nil)
      if low < tails.count { tails[low] = index } else { tails.append(index) }
    }
    var run: [(Int, Int)] = []
    var next = tails.last
    while let index = next {
      run.append(pairs[index])
      next = before[index]
    }
    return run.reversed()
  }

  // MARK: Guesses

  /// The steps without pairs of which nothing but their words is the same, where the words stand more often on one side.
  private func withoutGuesses() -> [Step] {
    var result: [Step] = []
    var hunk: [Step] = []
    for step in steps {
      if case .pair(let i, let j) = step, share(i, j) == 0 {
        result += withoutGuesses(hunk) + [step]
        hunk = []
      } else {
        hunk.append(step)
      }
    }
    return result + withoutGuesses(hunk)
  }

  private func withoutGuesses(_ hunk: [Step]) -> [Step] {
    var surplus: [Int: Int] = [:]
    for step in hunk {
      switch step {
      case .pair: break
      case .removed(let i): surplus[old[i].words, default: 0] += 1
      case .added(let j): surplus[new[j].words, default: 0] -= 1
      }
    }
    guard surplus.contains(where: { $0.value != 0 }) else { return hunk }
    return hunk.flatMap { step -> [Step] in
      guard case .pair(let i, let j) = step, share(i, j) > 0.99, surplus[old[i].words, default: 0] != 0 else {
        return [step]
      }
      return [.removed(i), .added(j)]
    }
  }
}
