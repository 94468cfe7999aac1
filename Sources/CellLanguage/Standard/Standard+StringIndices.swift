/// Places in a text, which Swift does not count by numbers.
extension Standard {
  static let stringIndex = Nominal(
    "String.Index", String.Index.self, conformances: [.equatable, .hashable, .comparable])
  static let stringIndexType = CellType(stringIndex)

  static func indices<S: Text>(_: S.Type, _ family: Family) where S.Index == String.Index {
    family.property("startIndex", "The place of the first character.") { (s: S) in s.startIndex }
    family.property("endIndex", "The place behind the last character.") { (s: S) in s.endIndex }
    family.property("indices", "The places of the characters.", .copy) { (s: S) in Array(s.indices) }
    family.method("subscript(_:)", "The character at a place.") { (s: S, i: String.Index) in
      s[try inside(i, s)]
    }
    family.method("index(after:)", "The next place.") { (s: S, i: String.Index) in
      s.index(after: try inside(i, s))
    }
    family.method("index(before:)", "The place before.") { (s: S, i: String.Index) in
      guard i > s.startIndex, i <= s.endIndex else { throw outOfBounds(s) }
      return s.index(before: i)
    }
    family.method("index(_:offsetBy:)", "The place some characters on.", .scan) {
      (s: S, i: String.Index, n: Int) in
      try check(i, s)
      guard let place = s.index(i, offsetBy: n, limitedBy: n < 0 ? s.startIndex : s.endIndex) else {
        throw outOfBounds(s)
      }
      return place
    }
    family.method(
      "index(_:offsetBy:limitedBy:)", "The place some characters on, or nil beyond a limit.", .scan
    ) {
      (s: S, i: String.Index, n: Int, limit: String.Index) -> String.Index? in
      try check(i, s)
      try check(limit, s)
      guard let place = s.index(i, offsetBy: n, limitedBy: n < 0 ? s.startIndex : s.endIndex) else {
        // A limit in the way comes before the end.
        guard n < 0 ? limit <= i : limit >= i else { throw outOfBounds(s) }
        return nil
      }
      if n < 0 ? limit <= i && place < limit : limit >= i && place > limit { return nil }
      return place
    }
    family.method("distance(from:to:)", "How many characters lie between two places.", .scan) {
      (s: S, i: String.Index, j: String.Index) in
      try check(i, s)
      try check(j, s)
      return s.distance(from: i, to: j)
    }
    family.method("firstIndex(of:)", "Where a character first stands, or nil.", .scan) {
      (s: S, c: Character) in
      s.firstIndex(of: c)
    }
    family.method("lastIndex(of:)", "Where a character last stands, or nil.", .scan) { (s: S, c: Character) in
      s.lastIndex(of: c)
    }
    family.method("firstIndex(where:)", "Where the first character that passes a test stands, or nil.") {
      (s: S, f: CellFunction<Character, Bool>) in try s.firstIndex { try f($0) }
    }
    family.method("lastIndex(where:)", "Where the last character that passes a test stands, or nil.") {
      (s: S, f: CellFunction<Character, Bool>) in try s.lastIndex { try f($0) }
    }
    ranges(S.self, family)
  }

  private static func ranges<S: Text>(_: S.Type, _ family: Family) where S.Index == String.Index {
    func bind<R: CellValue>(_: R.Type, _ bounds: @escaping (R, S) -> (String.Index, String.Index)) {
      family.method("subscript(_:)", "The characters at the places in a range.") { (s: S, r: R) in
        let (start, end) = bounds(r, s)
        try check(start, s)
        try check(end, s)
        guard start <= end else { throw outOfBounds(s) }
        return s[start..<end]
      }
    }
    bind(Range<String.Index>.self) { r, _ in (r.lowerBound, r.upperBound) }
    bind(PartialRangeFrom<String.Index>.self) { r, s in (r.lowerBound, s.endIndex) }
    bind(PartialRangeUpTo<String.Index>.self) { r, s in (s.startIndex, r.upperBound) }
    family.method("subscript(_:)", "The characters at the places in a range.") {
      (s: S, r: ClosedRange<String.Index>) in s[try inside(r.lowerBound, s)...(try inside(r.upperBound, s))]
    }
    family.method("subscript(_:)", "The characters at the places in a range.") {
      (s: S, r: PartialRangeThrough<String.Index>) in s[...(try inside(r.upperBound, s))]
    }
    family.method("prefix(upTo:)", "The characters before a place.") { (s: S, i: String.Index) in
      try check(i, s)
      return s.prefix(upTo: i)
    }
    family.method("prefix(through:)", "The characters up to a place and at it.") { (s: S, i: String.Index) in
      s.prefix(through: try inside(i, s))
    }
    family.method("suffix(from:)", "The characters from a place on.") { (s: S, i: String.Index) in
      try check(i, s)
      return s.suffix(from: i)
    }
  }

  static func indexChanges(_ family: Family) {
    family.mutating("insert(_:at:)", "Puts a character before a place.", .scan) {
      (s: inout String, c: Character, i: String.Index) -> Void in
      try check(i, s)
      s.insert(c, at: i)
    }
    family.mutating("insert(contentsOf:at:)", "Puts a text before a place.", .copy) {
      (s: inout String, t: String, i: String.Index) -> Void in
      try check(i, s)
      s.insert(contentsOf: t, at: i)
    }
    family.mutating("remove(at:)", "Takes the character at a place away.", .scan, discardable: true) {
      (s: inout String, i: String.Index) -> Character in s.remove(at: try inside(i, s))
    }
    family.mutating("removeSubrange(_:)", "Takes the characters at the places in a range away.", .scan) {
      (s: inout String, r: Range<String.Index>) -> Void in
      try check(r.lowerBound, s)
      try check(r.upperBound, s)
      s.removeSubrange(r)
    }
    family.mutating(
      "replaceSubrange(_:with:)", "Puts a text in the place of the characters in a range.", .copy
    ) {
      (s: inout String, r: Range<String.Index>, t: String) -> Void in
      try check(r.lowerBound, s)
      try check(r.upperBound, s)
      s.replaceSubrange(r, with: t)
    }
  }

  private static func outOfBounds<S: Text>(_ text: S) -> CallError {
    CallError("index out of range: the text has no character there")
  }

  private static func check<S: Text>(_ index: String.Index, _ text: S) throws where S.Index == String.Index {
    guard index >= text.startIndex, index <= text.endIndex else { throw outOfBounds(text) }
  }

  private static func inside<S: Text>(_ index: String.Index, _ text: S) throws -> String.Index
  where S.Index == String.Index {
    guard index >= text.startIndex, index < text.endIndex else { throw outOfBounds(text) }
    return index
  }
}

extension String.Index: CellValue {
  package static var cellType: CellType { Standard.stringIndexType }
}
