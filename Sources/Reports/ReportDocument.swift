import FoundationEssentials
package import Replay

/// The reports of many lessons, as they are written to a JSON file, read from it and merged.
///
/// The members of the JSON are those of ``LessonReport``; `status` is the exit status of a check. A reader of one
/// `version` can read every document of that version: members may be added to it, never taken away.
package struct ReportDocument: Sendable, Hashable, Codable {
  /// Says what the file is: always `nabla-report`.
  package var schema = ReportDocument.schemaName
  package var version = ReportDocument.currentVersion
  package var status: ReplayStatus
  package var totals: ReplayTotals
  /// Which shards the report is about; not there where it is about the whole collection.
  package var shards: ReportShards?
  /// In order of their positions.
  package var lessons: [LessonReport]

  package static let schemaName = "nabla-report"
  package static let currentVersion = 1

  /// - Parameter lessons: in any order.
  package init(_ lessons: [LessonReport], shards: ReportShards? = nil) {
    self.shards = shards
    self.lessons = lessons.sorted { ($0.position, $0.file) < ($1.position, $1.file) }
    var totals = ReplayTotals()
    var status = ReplayStatus.good
    for lesson in lessons {
      totals.add(lesson)
      status.combine(lesson.status)
    }
    self.totals = totals
    self.status = status
  }

  /// Why a document cannot be read, or documents cannot be merged.
  package struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) {
      self.description = description
    }
  }

  /// UTF-8 with one member a line, members in alphabetical order, and a line break at the end.
  package var json: [UInt8] {
    get throws(Problem) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      do {
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
      } catch {
        throw Problem("the report cannot be written: \(error)")
      }
    }
  }

  /// Reads a document.
  ///
  /// - Throws: ``Problem`` where the bytes are no report, are cut short, or are of a version not known here.
  package init(json: [UInt8]) throws(Problem) {
    struct Head: Decodable {
      var schema: String
      var version: Int
    }
    let data = Data(json)
    guard let head = try? JSONDecoder().decode(Head.self, from: data), head.schema == Self.schemaName else {
      throw Problem("this is not a report of nabla, or it is cut short")
    }
    guard head.version == Self.currentVersion else {
      throw Problem(
        "this report has version \(head.version); only version \(Self.currentVersion) can be read")
    }
    do {
      self = try JSONDecoder().decode(ReportDocument.self, from: data)
    } catch {
      throw Problem("this report is damaged: \(error)")
    }
  }

  /// One document from the documents of shards.
  ///
  /// Where shards are missing, the document still names those that are there.
  ///
  /// - Throws: ``Problem`` where two of them say different things of the same lesson, a shard is there twice, or they
  ///   are not shards of one collection.
  package static func merged(_ documents: [ReportDocument]) throws(Problem) -> ReportDocument {
    let shards = try ReportShards.merged(documents.map(\.shards))
    var lessons: [String: LessonReport] = [:]
    for lesson in documents.flatMap(\.lessons) {
      if let other = lessons[lesson.file], other != lesson {
        throw Problem("\(lesson.file) is in two reports that say different things of it")
      }
      lessons[lesson.file] = lesson
    }
    return ReportDocument(Array(lessons.values), shards: shards)
  }
}
