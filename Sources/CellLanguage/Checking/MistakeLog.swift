import Diagnostics

/// The diagnostics of a cell, as its passes find them; none is noted twice.
final class MistakeLog {
  var diagnostics: [Diagnostic] = []

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  func report(
    _ identifier: String, _ message: String, _ range: CodeRange, notes: [Diagnostic.Note] = [],
    severity: Diagnostic.Severity = .error, fix: (String, CodeRange)? = nil,
    insertion: (String, CodeRange)? = nil
  ) {
    var fixIts = fix.map { [Diagnostic.FixIt("write `\($0.0)`", replacing: $0.1.offsets, with: $0.0)] } ?? []
    if let (text, place) = insertion {
      let start = Int(place.start)
      fixIts.append(
        Diagnostic.FixIt(
          "write `\(String(text.prefix { $0 != " " }))` in front of it", replacing: start..<start, with: text)
      )
    }
    let diagnostic = Diagnostic(
      severity, "cell." + identifier, message, at: range.offsets, notes: notes, fixIts: fixIts)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  func note(_ message: String, _ range: CodeRange? = nil) -> Diagnostic.Note {
    Diagnostic.Note(message, at: range?.offsets)
  }

  /// Runs `body` and takes back whatever it reports.
  func collecting<R>(_ body: () -> R) -> (result: R, diagnostics: [Diagnostic]) {
    let saved = diagnostics
    diagnostics = []
    defer { diagnostics = saved }
    let result = body()
    return (result, diagnostics)
  }
}
