import Replay
import System

/// Pages of a book whose lessons are gone.
enum StalePages {
  /// What a page of a book has, and no other.
  private static let mark = Array("<nav class=\"book-top\"".utf8)

  /// The pages of books that lie beside others, and are none of them, in order.
  ///
  /// - Parameter planned: the paths of the pages that a book has now.
  static func paths(besides planned: Set<String>) -> [String] {
    let folders = Set(planned.map { path in path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" })
    return folders.flatMap { folder in
      ((try? Folder.names(in: folder.isEmpty ? "." : folder)) ?? [])
        .filter { $0.hasSuffix(".html") && !planned.contains(folder + $0) }.map { folder + $0 }
    }.filter(isPageOfBook).sorted()
  }

  private static func isPageOfBook(_ path: String) -> Bool {
    (try? File.bytes(ofFile: path))?.firstRange(of: mark) != nil
  }
}
