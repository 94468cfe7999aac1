/// The candidate nearest to a misspelt name, or nil where none is near enough to be meant.
///
/// Near enough is an edit distance (insertions, deletions, substitutions and swaps of neighbours) of at most a
/// third of the name's length, rounded up. Case counts half. Ties go to the first candidate.
package func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let limit = Double((name.count + 2) / 3)
  var best: (candidate: String, distance: Double)?
  for candidate in candidates where candidate != name {
    guard Double(abs(candidate.count - name.count)) <= limit else { continue }
    let distance = editDistance(Array(name), Array(candidate))
    if distance <= limit, distance < best?.distance ?? .infinity { best = (candidate, distance) }
  }
  return best?.candidate
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Double {
  var rows = [(0...right.count).map(Double.init)]
  for i in left.indices {
    var row = [Double(i + 1)]
    for j in right.indices {
      let same = left[i] == right[j]
      let alike = same || left[i].lowercased() == right[j].lowercased()
      var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (same ? 0 : alike ? 0.5 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, rows[i - 1][j - 1] + 1)
      }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
