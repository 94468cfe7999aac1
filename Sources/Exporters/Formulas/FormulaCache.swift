import Foundation
import System

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
    Environment.cacheFolder.map { URL(filePath: $0).appending(path: "nabla/formulas") }
  }

  func markup(for formula: Formula) -> String? {
    guard let file = file(for: formula), let data = try? Data(contentsOf: file) else { return nil }
    // A file that was cut off or damaged does not begin with the digest of the rest.
    guard let end = data.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let markup = data[(end + 1)...]
    return data[..<end].elementsEqual(Self.digest(markup).utf8)
      ? String(decoding: markup, as: UTF8.self) : nil
  }

  func keep(_ markup: String, for formula: Formula) {
    guard let folder, let file = file(for: formula) else { return }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data((Self.digest(markup.utf8) + "\n" + markup).utf8).write(to: file, options: .atomic)
  }

  private func file(for formula: Formula) -> URL? {
    let key = "\(version)\n\(formula.isDisplay)\n\(formula.source)"
    return folder?.appending(path: Self.digest(key.utf8) + ".html")
  }

  private static func digest(_ bytes: some Collection<UInt8>) -> String {
    hexadecimal(SHA256.hash(bytes).prefix(16))
  }
}
