/// What came of lessons as JUnit XML, which CI servers read: a suite for each lesson, a case for each cell.
package enum JUnitReport {
  /// The XML document, with a line break at the end.
  package static func xml(_ document: ReportDocument) -> String {
    let suites = document.lessons.map { Suite($0) }
    var xml = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    xml += "<testsuites name=\"nabla\"\(counts(suites))>\n"
    for suite in suites { xml += suite.xml }
    return xml + "</testsuites>\n"
  }

  private enum Outcome {
    case passed, skipped
    /// What was computed is not what is recorded or claimed.
    case failure([LessonReport.Finding], summary: String)
    /// Something could not be computed.
    case error([LessonReport.Finding], summary: String)
  }

  private struct Case {
    var name: String
    var line: Int?
    var outcome: Outcome
  }

  private struct Suite {
    var file: String
    var cases: [Case]

    init(_ report: LessonReport) {
      file = report.file
      let findings = Dictionary(grouping: report.findings.filter { $0.severity == .error }, by: \.cell)
      cases = report.cells.enumerated().map { index, cell in
        Case(name: cell.name, line: cell.line, outcome: Suite.outcome(of: cell, findings[index] ?? []))
      }
      // What belongs to no cell would else be lost.
      let others = findings[nil] ?? []
      if !others.isEmpty || cases.isEmpty || report.boundNumbers > 0 {
        let failed = Outcome.failure(others, summary: "the document has errors, or its numbers changed")
        cases.append(Case(name: "document", line: nil, outcome: others.isEmpty ? .passed : failed))
      }
    }

    private static func outcome(of cell: LessonReport.Cell, _ findings: [LessonReport.Finding]) -> Outcome {
      let words = TextReport.words(for: cell.result)
      switch cell.result {
      case .failed, .limitExceeded: return .error(findings, summary: words)
      case .changed, .notRecorded, .leftOver: return .failure(findings, summary: words)
      case .notReached, .notRun: return .skipped
      case .asRecorded, .rounding, .notCompared:
        return cell.failedChecks == 0 ? .passed : .failure(findings, summary: "a check does not hold")
      }
    }

    var xml: String {
      var xml = "  <testsuite name=\"\(escaped(file))\"\(counts([self]))>\n"
      for testCase in cases {
        xml += "    <testcase classname=\"\(escaped(file))\" name=\"\(escaped(testCase.name))\""
        xml += " file=\"\(escaped(file))\""
        if let line = testCase.line { xml += " line=\"\(line)\"" }
        switch testCase.outcome {
        case .passed: xml += "/>\n"
        case .skipped: xml += ">\n      <skipped/>\n    </testcase>\n"
        case .failure(let findings, let summary):
          xml += ">\n" + problem("failure", findings, summary) + "    </testcase>\n"
        case .error(let findings, let summary):
          xml += ">\n" + problem("error", findings, summary) + "    </testcase>\n"
        }
      }
      return xml + "  </testsuite>\n"
    }

    private func problem(_ element: String, _ findings: [LessonReport.Finding], _ summary: String) -> String {
      let message = findings.first?.message ?? summary
      let kind = findings.first?.identifier ?? "nabla"
      let details = findings.map { finding in
        let place = finding.place.map { "\(file):\($0.line):\($0.column): " } ?? "\(file): "
        let lines =
          [place + finding.message, finding.excerpt].compactMap(\.self) + (finding.difference ?? [])
        return lines.joined(separator: "\n")
      }
      return "      <\(element) message=\"\(escaped(message))\" type=\"\(escaped(kind))\">"
        + escaped(details.joined(separator: "\n")) + "</\(element)>\n"
    }
  }

  private static func counts(_ suites: [Suite]) -> String {
    let outcomes = suites.flatMap(\.cases).map(\.outcome)
    let failures = outcomes.count { if case .failure = $0 { true } else { false } }
    let errors = outcomes.count { if case .error = $0 { true } else { false } }
    let skipped = outcomes.count { if case .skipped = $0 { true } else { false } }
    return " tests=\"\(outcomes.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
  }

  /// Text for XML, in an attribute or an element; characters that XML 1.0 cannot hold become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\r": result += "&#13;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
