/// What came of lessons as workflow commands, which GitHub shows beside the lines of a pull request.
package enum GitHubReport {
  /// A command a line for every finding but notes.
  ///
  /// - Parameter path: that of the lesson from the root of its repository.
  package static func annotations(_ report: LessonReport, path: String) -> String {
    var text = ""
    for finding in report.findings {
      let command: String
      switch finding.severity {
      case .error: command = "error"
      case .warning: command = "warning"
      case .note: continue
      }
      var properties = ["file=\(property(path))"]
      if let place = finding.place {
        properties.append("line=\(place.line)")
        properties.append("endLine=\(place.endLine)")
        // GitHub takes columns only within one line, and counts the last one in.
        if place.line == place.endLine {
          properties.append("col=\(place.column)")
          properties.append("endColumn=\(max(place.column, place.endColumn - 1))")
        }
      }
      properties.append("title=\(property(finding.identifier))")
      let message = ([finding.message] + finding.notes.map(\.message) + (finding.difference ?? []))
        .joined(separator: "\n")
      text += "::\(command) \(properties.joined(separator: ","))::\(data(message))\n"
    }
    return text
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
