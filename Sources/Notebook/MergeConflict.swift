package import Diagnostics

/// Lines of a document that two branches wrote differently, between the marks that git left around them.
package struct MergeConflict: Sendable, Hashable {
  /// The line of `<<<<<<<`.
  package var start: Int
  /// The line of `|||||||`, where the version before both is there.
  package var base: Int?
  /// The line of `=======`; nil where it is gone.
  package var middle: Int?
  /// The line of `>>>>>>>`; nil where it is gone.
  package var end: Int?

  /// The lines of the first version.
  private var ours: Range<Int>? { (base ?? middle).map { start + 1..<$0 } }

  /// The lines of the second version.
  private var theirs: Range<Int>? {
    middle.flatMap { middle in end.map { middle + 1..<$0 } }
  }

  // MARK: Finding

  private enum Mark: UInt8 {
    case start = 0x3C
    case base = 0x7C
    case middle = 0x3D
    case end = 0x3E
  }

  /// The conflicts of a document, in order, those included of which some marks are gone.
  ///
  /// A mark is seven characters at the very beginning of a line, as git writes it.
  package static func all(in source: SourceText) -> [MergeConflict] {
    var conflicts: [MergeConflict] = []
    var open: MergeConflict?
    /// A line of `=======` outside a conflict, which may also underline a heading.
    var strayMiddle: Int?
    for line in 1...source.lineCount {
      guard let mark = mark(on: source.utf8[source.line(line)]) else { continue }
      switch mark {
      case .start:
        if let open { conflicts.append(open) }
        (open, strayMiddle) = (MergeConflict(start: line), nil)
      case .base:
        if open?.middle == nil, open?.base == nil { open?.base = line }
      case .middle:
        if open == nil {
          strayMiddle = strayMiddle ?? line
        } else if open?.middle == nil {
          open?.middle = line
        }
      case .end:
        if var conflict = open {
          conflict.end = line
          conflicts.append(conflict)
        } else if let middle = strayMiddle {
          conflicts.append(MergeConflict(start: middle, middle: middle, end: line))
        }
        (open, strayMiddle) = (nil, nil)
      }
    }
    if let open { conflicts.append(open) }
    return conflicts
  }

  private static func mark(on line: ArraySlice<UInt8>) -> Mark? {
    guard let first = line.first, let mark = Mark(rawValue: first) else { return nil }
    let run = line.prefix { $0 == first }.count
    guard run == 7 else { return nil }
    let rest = line.dropFirst(run)
    switch mark {
    case .middle: return rest.allSatisfy(isBlank) ? mark : nil
    case .start, .base, .end: return rest.first.map(isBlank) ?? true ? mark : nil
    }
  }

  // MARK: Naming

  /// What is wrong, said to the author.
  func diagnostic(in source: SourceText) -> Diagnostic {
    let note = Diagnostic.Note(
      "a text that only shows such marks stands in an indented block, a list or a quote")
    guard let end, let middle, start < middle else {
      return Diagnostic(
        "document.conflict",
        "this is left of a merge conflict of which other marks are gone; leave what is right, and no mark",
        at: source.line(start), notes: [note])
    }
    return Diagnostic(
      "document.conflict",
      "a merge left a conflict here, up to line \(end); leave what is right, and no mark",
      at: source.line(start),
      notes: [note])
  }

  // MARK: Resolving

  /// The document with the first version of every conflict, where each of them lies wholly within recorded outputs,
  /// which can be computed again; nil where there is another one, or none.
  ///
  /// Bound numbers are computed again, too: versions that differ in nothing else are resolved.
  static func resolvingRecords(of source: SourceText) -> SourceText? {
    let conflicts = all(in: source)
    guard !conflicts.isEmpty,
      let first = Version(of: source, without: conflicts, side: \.ours),
      let second = Version(of: source, without: conflicts, side: \.theirs)
    else { return nil }
    let isOfRecords = conflicts.indices.allSatisfy { first.written(of: $0) == second.written(of: $0) }
    return isOfRecords ? first.lesson.source : nil
  }

  /// One version of a document.
  private struct Version {
    let lesson: Lesson
    /// The lines of each conflict.
    private var lines: [Range<Int>] = []

    /// nil where a conflict has not all of its marks.
    init?(of source: SourceText, without conflicts: [MergeConflict], side: (MergeConflict) -> Range<Int>?) {
      var bytes: [UInt8] = []
      var next = 1
      var count = 0
      for conflict in conflicts {
        guard let kept = side(conflict), let end = conflict.end else { return nil }
        bytes += source.utf8[Self.bytes(of: next..<conflict.start, in: source)]
        count += conflict.start - next
        bytes += source.utf8[Self.bytes(of: kept, in: source)]
        lines.append(count + 1..<count + 1 + kept.count)
        count += kept.count
        next = end + 1
      }
      if next <= source.lineCount { bytes += source.utf8[source.line(next).lowerBound...] }
      lesson = Lesson(SourceText(utf8: bytes, name: source.name))
    }

    private static func bytes(of lines: Range<Int>, in source: SourceText) -> Range<Int> {
      guard let first = lines.first, let last = lines.last else { return 0..<0 }
      return source.line(first).lowerBound..<source.lineWithBreak(last).upperBound
    }

    /// What the author wrote on the lines of a conflict: what is neither recorded output nor bound number nor blank.
    func written(of conflict: Int) -> [[UInt8]] {
      lines[conflict].compactMap { number in
        let line = lesson.source.line(number)
        let isRecorded = lesson.outputs.contains {
          $0.range.lowerBound <= line.lowerBound && line.upperBound <= $0.range.upperBound
        }
        if isRecorded { return nil }
        var written: [UInt8] = []
        var start = line.lowerBound
        for bound in lesson.boundNumbers where line.contains(bound.range.lowerBound) {
          written += lesson.source.utf8[start..<bound.range.lowerBound]
          start = bound.range.upperBound
        }
        written += lesson.source.utf8[start..<line.upperBound]
        return written.allSatisfy(isBlank) ? nil : written
      }
    }
  }
}

extension Lesson {
  /// Reads a lesson whose merge conflicts are resolved, where all of them lie wholly within recorded outputs, and as
  /// it stands otherwise.
  package static func resolvingConflicts(_ source: SourceText) -> Lesson {
    guard let resolved = MergeConflict.resolvingRecords(of: source) else { return Lesson(source) }
    var lesson = Lesson(resolved)
    lesson.unmerged = source
    return lesson
  }

  /// What the file of the lesson holds.
  package var written: SourceText { unmerged ?? source }
}
