/// What went wrong, or might have, at a place in a document, said to the person who wrote it.
///
/// One type serves every user mistake: in cells, options, front matter, mathematics and links.
package struct Diagnostic: Sendable, Hashable, Error {
  package enum Severity: String, Sendable, Hashable, Comparable {
    case note, warning, error

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A further place or remark that helps to understand the diagnostic.
  package struct Note: Sendable, Hashable {
    package var message: String
    package var range: Range<Int>?

    package init(_ message: String, at range: Range<Int>? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// A replacement that would mend the mistake.
  package struct FixIt: Sendable, Hashable {
    package var message: String
    package var range: Range<Int>
    package var replacement: String

    package init(_ message: String, replacing range: Range<Int>, with replacement: String) {
      self.message = message
      self.range = range
      self.replacement = replacement
    }
  }

  package var severity: Severity
  /// A stable name of the kind of mistake, such as `cell.unknown-name`; messages may change, this does not.
  package var identifier: String
  package var message: String
  /// The bytes of the document that are meant, where the mistake has a place.
  package var range: Range<Int>?
  package var notes: [Note]
  package var fixIts: [FixIt]

  /// An error.
  package init(
    _ identifier: String, _ message: String, at range: Range<Int>? = nil, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) {
    self.init(.error, identifier, message, at: range, notes: notes, fixIts: fixIts)
  }

  package init(
    _ severity: Severity, _ identifier: String, _ message: String, at range: Range<Int>? = nil,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.message = message
    self.range = range
    self.notes = notes
    self.fixIts = fixIts
  }

  /// The same diagnostic with every range sent through `place`: how a cell's ranges become the document's.
  package func moved(_ place: (Range<Int>) -> Range<Int>) -> Diagnostic {
    var copy = self
    copy.range = range.map(place)
    copy.notes = notes.map { Note($0.message, at: $0.range.map(place)) }
    copy.fixIts = fixIts.map { FixIt($0.message, replacing: place($0.range), with: $0.replacement) }
    return copy
  }
}
