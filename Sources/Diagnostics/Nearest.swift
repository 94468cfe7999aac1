/// The candidate nearest to a misspelt name, or nil where none is near enough to be meant.
///
/// Near enough is an edit distance (insertions, deletions, substitutions and swaps of neighbours) of at most a
/// third of the name's length, rounded up. Case counts half. Ties go to the first candidate.
package func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = FoldedName(name)
  let limit = Double((wanted.letters.count + 2) / 3)
  var best: (candidate: String, distance: Double)?
  for candidate in candidates where candidate != name {
    let folded = FoldedName(candidate)
    guard Double(abs(folded.letters.count - wanted.letters.count)) <= limit else { continue }
    // Only what is nearer than the best so far matters.
    let bound = best?.distance ?? limit.nextUp
    if let distance = wanted.distance(to: folded, below: bound) { best = (candidate, distance) }
  }
  return best?.candidate
}

/// A name with its letters as they are and without case.
private struct FoldedName {
  let letters: [Character]
  let folded: [String]

  init(_ name: String) {
    letters = Array(name)
    folded = letters.map { $0.lowercased() }
  }

  /// The edit distance, or nil where it is not below a bound.
  func distance(to other: FoldedName, below bound: Double) -> Double? {
    // The last two rows of the table, and the one that is being filled.
    var before: [Double] = []
    var last = (0...other.letters.count).map(Double.init)
    for i in letters.indices {
      var row = [Double(i + 1)]
      row.reserveCapacity(last.count)
      for j in other.letters.indices {
        let same = letters[i] == other.letters[j]
        let alike = same || folded[i] == other.folded[j]
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : alike ? 0.5 : 1))
        if i > 0, j > 0, letters[i] == other.letters[j - 1], letters[i - 1] == other.letters[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      // A distance never falls again, but for a swap, which looks back two rows.
      if (row.min() ?? 0) >= bound, (last.min() ?? 0) >= bound { return nil }
      before = last
      last = row
    }
    let distance = last[other.letters.count]
    return distance < bound ? distance : nil
  }
}
