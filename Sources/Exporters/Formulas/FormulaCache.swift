import Foundation
import Replay

/// Formulas that were set before, kept on disk by what they are, so that a second rendering sets none.
///
/// Whatever goes wrong with a cache, the formula is set again.
struct FormulaCache: Sendable {
  private let folder: URL?
  /// Tells one version of KaTeX from another.
  private let version: String

  /// - Parameter folder: where formulas are kept; made when it is first needed. nil keeps none.
  init(folder: URL?, version: String) {
    self.folder = folder
    self.version = version
  }

  /// `nabla/formulas` in the user's folder for such things; nil where the user has none.
  static var usualFolder: URL? {
    let environment = ProcessInfo.processInfo.environment
    let base: URL
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      base = URL(filePath: cache)
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      base = URL(filePath: home).appending(path: ".cache")
    } else {
      return nil
    }
    return base.appending(path: "nabla/formulas")
  }

  func markup(for formula: Formula) -> String? {
    guard let file = file(for: formula), let data = try? Data(contentsOf: file) else { return nil }
    // A file that another process is just writing, or that was cut off, does not end as markup does.
    let markup = String(decoding: data, as: UTF8.self)
    return markup.hasSuffix(Self.end) ? String(markup.dropLast(Self.end.count)) : nil
  }

  func keep(_ markup: String, for formula: Formula) {
    guard let folder, let file = file(for: formula) else { return }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data((markup + Self.end).utf8).write(to: file, options: .atomic)
  }

  private static let end = "<!-- end -->"

  private func file(for formula: Formula) -> URL? {
    let key = "\(version)\n\(formula.isDisplay)\n\(formula.source)"
    let name = SHA256.hash(key.utf8).prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return folder?.appending(path: name.joined() + ".html")
  }
}
