/// A part of a collection: every so many lessons, beginning with one of them.
package struct Shard: Sendable, Hashable {
  /// From one.
  package let number: Int
  package let count: Int

  /// Reads `2/5`; nil where the text is not of that form or the number is not among them.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, 1...count ~= number
    else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// The positions that belong to the shard, of so many.
  package func positions(of total: Int) -> [Int] {
    Array(stride(from: number - 1, to: total, by: count))
  }
}
