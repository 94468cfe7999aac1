/// Which shards of a collection a report is about.
package struct ReportShards: Sendable, Hashable, Codable {
  /// How many shards the collection was split into.
  package var count: Int
  /// How many lessons all of them have.
  package var lessons: Int
  /// The numbers of those in the report, from one, in order.
  package var numbers: [Int]

  package init(_ shard: Shard, lessons: Int) {
    count = shard.count
    self.lessons = lessons
    numbers = [shard.number]
  }

  /// The numbers of those that are not there.
  package var missing: [Int] { (1...max(count, 1)).filter { !numbers.contains($0) } }

  /// Puts the shards of several reports together; nil where none of them is a shard, or all shards are there.
  ///
  /// - Throws: a problem where they are not shards of one collection, or one of them is there twice.
  static func merged(_ reports: [ReportShards?]) throws(ReportDocument.Problem) -> ReportShards? {
    guard var merged = reports.lazy.compactMap(\.self).first else { return nil }
    merged.numbers = []
    for report in reports {
      guard let report else {
        throw ReportDocument.Problem("the report of a whole check cannot be merged with that of a shard")
      }
      guard report.count == merged.count, report.lessons == merged.lessons else {
        throw ReportDocument.Problem(
          "these are not shards of one collection: \(merged.count) of \(merged.lessons) lessons, and "
            + "\(report.count) of \(report.lessons)")
      }
      for number in report.numbers {
        guard !merged.numbers.contains(number) else {
          throw ReportDocument.Problem("the shard \(number)/\(report.count) is there twice")
        }
        merged.numbers.append(number)
      }
    }
    merged.numbers.sort()
    return merged.missing.isEmpty ? nil : merged
  }

  /// What is missing, in words.
  package var description: String {
    let names = missing.map { "\($0)/\(count)" }
    let words = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    return names.count == 1 ? "the shard \(words) is missing" : "the shards \(words) are missing"
  }
}
