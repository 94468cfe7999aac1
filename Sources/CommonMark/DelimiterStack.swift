/// A run of characters that may begin or end emphasis or struck text.
struct Delimiter {
  var item: Int
  var character: UInt8
  /// Characters that are still free.
  var count: Int
  var original: Int
  var canOpen: Bool
  var canClose: Bool
  var previous: Int?
  var next: Int?

  init(item: Int, character: UInt8, count: Int, original: Int, canOpen: Bool, canClose: Bool) {
    self.item = item
    self.character = character
    self.count = count
    self.original = original
    self.canOpen = canOpen
    self.canClose = canClose
  }
}

/// The runs of delimiters that have found no partner yet, as CommonMark's procedure for emphasis has them.
struct DelimiterStack {
  private var all: [Delimiter] = []
  /// The run that came last.
  private(set) var last: Int?

  mutating func push(_ delimiter: Delimiter) {
    var delimiter = delimiter
    delimiter.previous = last
    if let last { all[last].next = all.count }
    last = all.count
    all.append(delimiter)
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (all[index].previous, all[index].next)
    if let previous { all[previous].next = next }
    if let next { all[next].previous = previous } else { last = previous }
  }

  /// Below what no partner is left for runs of a kind.
  private struct Bottom: Hashable {
    var character: UInt8
    var canOpen: Bool
    var remainder: Int
  }

  /// Joins the runs that came after one of them, and forgets them.
  mutating func match(above bottom: Int?, in items: inout [InlineItem]) {
    var bottoms: [Bottom: Int] = [:]
    let floor = bottom ?? -1
    var current = last
    var closer: Int?
    while let index = current, index > floor {
      closer = index
      current = all[index].previous
    }
    while let index = closer {
      guard all[index].canClose else {
        closer = all[index].next
        continue
      }
      let key = Bottom(
        character: all[index].character, canOpen: all[index].canOpen, remainder: all[index].original % 3)
      let lowest = max(floor, bottoms[key] ?? floor)
      var opener = all[index].previous
      while let candidate = opener, candidate > lowest, !fits(candidate, index) {
        opener = all[candidate].previous
      }
      if let opener, opener > lowest {
        join(opener, index, in: &items)
        if all[opener].count == 0 { remove(opener) }
        if all[index].count == 0 {
          closer = all[index].next
          remove(index)
        }
      } else {
        bottoms[key] = all[index].previous ?? -1
        let next = all[index].next
        if !all[index].canOpen { remove(index) }
        closer = next
      }
    }
    while let index = last, index > floor { remove(index) }
  }

  private func fits(_ opener: Int, _ closer: Int) -> Bool {
    let (first, second) = (all[opener], all[closer])
    guard first.character == second.character, first.canOpen else { return false }
    if first.character == UInt8(ascii: "~") { return first.count == second.count }
    let isOdd =
      (first.canClose || second.canOpen) && second.original % 3 != 0
      && (first.original + second.original) % 3 == 0
    return !isOdd
  }

  private mutating func join(_ opener: Int, _ closer: Int, in items: inout [InlineItem]) {
    var between = all[closer].previous
    while let index = between, index > opener {
      between = all[index].previous
      remove(index)
    }
    let kind: MarkdownTree.Kind
    let length: Int
    if all[opener].character == UInt8(ascii: "~") {
      kind = .strikethrough
      length = all[opener].count
    } else {
      length = min(all[opener].count, all[closer].count, 2)
      kind = length == 2 ? .strong : .emphasis
    }
    all[opener].count -= length
    all[closer].count -= length
    items[all[opener].item].begun.append((kind, length))
    items[all[closer].item].ended.append(length)
  }
}
