/// What changed below some folders in one burst.
package struct FileChanges: Sendable, Hashable {
  /// Files that were written, made, moved or removed; below the folder as it was named, without `./` before it.
  package var paths: Set<String> = []
  /// Whether so much happened that some of it may be missing from the paths.
  package var isIncomplete = false

  package init(paths: Set<String> = [], isIncomplete: Bool = false) {
    self.paths = paths
    self.isIncomplete = isIncomplete
  }

  package var isEmpty: Bool { paths.isEmpty && !isIncomplete }
}
