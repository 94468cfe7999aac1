/// Differences of two texts in the form that `diff -u` and `git` use.
package enum UnifiedDiff {
  /// The differences, or nothing where there are none.
  ///
  /// - Parameter name: of the file.
  package static func text(from old: [UInt8], to new: [UInt8], name: String) -> String {
    guard new != old else { return "" }
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    var text = "--- \(name)\n+++ \(name)\n"
    for hunk in hunks(oldLines, newLines) {
      let oldPlace = place(hunk.old)
      let newPlace = place(hunk.new)
      text += "@@ -\(oldPlace) +\(newPlace) @@\n"
      for (mark, line) in hunk.lines {
        text += mark + String(decoding: line, as: UTF8.self)
        if line.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
      }
    }
    return text
  }

  private struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
    var lines: [(mark: String, line: [UInt8])]
  }

  /// The lines with their line breaks.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(Array(bytes[start...index]))
      start = index + 1
    }
    if start < bytes.count { lines.append(Array(bytes[start...])) }
    return lines
  }

  /// Line numbers count from one; an empty range is named after the line before it.
  private static func place(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  private static func hunks(_ old: [[UInt8]], _ new: [[UInt8]], context: Int = 3) -> [Hunk] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    var unchanged = 0
    while i < old.count || j < new.count {
      let isRemoved = removed.contains(i) && i < old.count
      let isAdded = !isRemoved && added.contains(j) && j < new.count
      guard isRemoved || isAdded else {
        unchanged += 1
        if let last = hunks.indices.last, unchanged <= 2 * context { hunks[last].lines.append((" ", old[i])) }
        (i, j) = (i + 1, j + 1)
        continue
      }
      if hunks.isEmpty || unchanged > 2 * context {
        trim(&hunks, unchanged: unchanged, context: context)
        let lead = min(context, unchanged)
        hunks.append(
          Hunk(
            old: i - lead..<i, new: j - lead..<j, lines: old[(i - lead)..<i].map { (" ", $0) }))
      }
      let last = hunks.count - 1
      hunks[last].lines.append(isRemoved ? ("-", old[i]) : ("+", new[j]))
      if isRemoved { i += 1 } else { j += 1 }
      unchanged = 0
    }
    trim(&hunks, unchanged: unchanged, context: context)
    for index in hunks.indices {
      let lines = hunks[index].lines
      let (oldStart, newStart) = (hunks[index].old.lowerBound, hunks[index].new.lowerBound)
      hunks[index].old = oldStart..<oldStart + lines.count { $0.mark != "+" }
      hunks[index].new = newStart..<newStart + lines.count { $0.mark != "-" }
    }
    return hunks
  }

  /// Leaves only so many unchanged lines at the end of the last hunk.
  private static func trim(_ hunks: inout [Hunk], unchanged: Int, context: Int) {
    guard let last = hunks.indices.last else { return }
    let recorded = min(unchanged, 2 * context)
    if recorded > context { hunks[last].lines.removeLast(recorded - context) }
  }
}
