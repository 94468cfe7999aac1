package import Formulas
package import Foundation
import Synchronization

/// Sets formulas with the KaTeX of the system.
package final class KaTeX: FormulaSetter {
  private enum State {
    case notLoaded
    case loaded(FormulaEngine)
    case failed(String)
  }

  /// Where `katex.min.js`, `katex.min.css` and `fonts` are.
  private let folder: URL
  /// Read when the first page needs it.
  private let style = Mutex<KaTeXStyle?>(nil)
  private let cache: FormulaCache
  /// The engine serves one thread at a time.
  private let state = Mutex(State.notLoaded)

  /// The KaTeX that is installed, loaded once for all pages; nil where there is none.
  package static let installed = KaTeX(folder: URL(filePath: "/usr/share/javascript/katex"))

  /// - Parameters:
  ///   - folder: where KaTeX's script, styles and fonts are.
  ///   - cacheFolder: where formulas are kept that were set before; nil keeps none.
  package init?(folder: URL, cacheFolder: URL? = FormulaCache.usualFolder) {
    let script = folder.appending(path: "katex.min.js")
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: script.resolvingSymlinksInPath().path()),
      FileManager.default.isReadableFile(atPath: folder.appending(path: "katex.min.css").path)
    else { return nil }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    self.folder = folder
    cache = FormulaCache(folder: cacheFolder, version: "2 \(size) \(date)")
  }

  package var problem: String? {
    state.withLock { state in
      if case .failed(let reason) = state {
        "KaTeX cannot be run, so formulas stay as they are written: \(reason)"
      } else {
        nil
      }
    }
  }

  package func markup(for formula: Formula) -> Result<String, FormulaMistake>? {
    if let markup = cache.markup(for: formula) { return .success(markup) }
    return state.withLock { state in
      load(&state)
      guard case .loaded(let engine) = state else { return nil }
      let result = engine.markup(for: formula.source, isDisplay: formula.isDisplay)
      if case .success(let markup) = result { cache.keep(markup, for: formula) }
      return result
    }
  }

  /// Whether the JavaScript engine was started.
  package var isLoaded: Bool {
    state.withLock { state in
      if case .loaded = state { true } else { false }
    }
  }

  package func prepare() {
    state.withLock { load(&$0) }
  }

  package func style(for markup: [String]) -> String {
    let sheet = style.withLock { style in
      style = style ?? KaTeXStyle(folder: folder)
      return style
    }
    return sheet?.text(for: markup) ?? ""
  }

  private func load(_ state: inout State) {
    guard case .notLoaded = state else { return }
    do {
      let script = try String(contentsOf: folder.appending(path: "katex.min.js"), encoding: .utf8)
      state = .loaded(try FormulaEngine(script: script))
    } catch let error as FormulaEngineError {
      state = .failed(error.reason)
    } catch {
      state = .failed("its script cannot be read")
    }
  }
}
