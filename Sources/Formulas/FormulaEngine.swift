import CDuktape

/// Sets formulas as HTML with KaTeX, which runs in the JavaScript engine Duktape.
///
/// Making one takes a tenth of a second or two; a formula then takes about a millisecond. Not to be used from two
/// threads at a time.
package final class FormulaEngine {
  private let context: OpaquePointer

  /// Loads KaTeX.
  ///
  /// - Parameter script: the text of `katex.js`.
  /// - Throws: where the script cannot be run.
  package init(script: String) throws(FormulaEngineError) {
    guard let context = duktape_create() else { throw FormulaEngineError(reason: "there is no memory left") }
    self.context = context
    for program in [Self.preparation, script, Self.function] {
      let (text, isGood) = run(program)
      guard isGood else { throw FormulaEngineError(reason: text) }
    }
  }

  deinit { duktape_destroy(context) }

  /// A formula as HTML with MathML within, in KaTeX's classes.
  ///
  /// Commands that could link, load or style anything outside the formula are refused.
  /// - Parameters:
  ///   - source: TeX, without dollar signs.
  ///   - isDisplay: whether it stands on a line of its own.
  package func markup(for source: String, isDisplay: Bool) -> Result<String, FormulaMistake> {
    let (text, isGood) = run("nablaSet(\(Self.literal(source)),\(isDisplay))")
    guard isGood else { return .failure(FormulaMistake(message: text, offset: nil)) }
    if text.hasPrefix("+") { return .success(String(text.dropFirst())) }
    let parts = text.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let offset = parts.first.flatMap { Int($0) }
    return .failure(FormulaMistake(message: String(parts.last ?? ""), offset: offset))
  }

  /// Runs a program; its value as text, or the message of its error.
  private func run(_ program: String) -> (text: String, isGood: Bool) {
    var program = program
    let status = program.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { duktape_run(context, $0.baseAddress, $0.count) }
    }
    defer { duktape_drop(context) }
    var length = 0
    guard let text = duktape_text(context, &length) else { return ("", false) }
    let bytes = UnsafeRawBufferPointer(start: text, count: length)
    return (String(decoding: bytes, as: UTF8.self), status == 0)
  }

  /// Text as a string literal of JavaScript in ASCII, since Duktape keeps other characters in a form of its own.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: literal.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return literal + "\""
  }

  /// What KaTeX takes for granted and Duktape lacks.
  private static let preparation = """
    if (!Array.prototype.fill) {
      Array.prototype.fill = function (value) {
        for (var index = 0; index < this.length; index++) this[index] = value;
        return this;
      };
    }
    """

  /// `+` and the markup, or `-`, the place of the mistake, `:` and what is wrong.
  private static let function = """
    function nablaSet(source, isDisplay) {
      try {
        var markup = katex.renderToString(source, {
          displayMode: isDisplay, output: "htmlAndMathml", trust: false, strict: "ignore", maxSize: 50, maxExpand: 500
        });
        return "+" + markup.replace(/[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]/g, function (pair) {
          return "&#" + ((pair.charCodeAt(0) - 0xD800) * 0x400 + pair.charCodeAt(1) - 0xDC00 + 0x10000) + ";";
        });
      } catch (error) {
        var place = error.position === undefined ? "" : error.position;
        var message = String(error.message || error).replace(/^KaTeX parse error: /, "");
        message = message.replace(/ at (position \\d+|end of input): [\\s\\S]*$/, "");
        return "-" + place + ":" + message.replace(/[\\uD800-\\uDFFF]/g, "?");
      }
    }
    """
}

/// What KaTeX does not understand in a formula.
package struct FormulaMistake: Error, Sendable, Hashable {
  package var message: String
  /// Where in the source, in UTF-16 units from its beginning; nil where KaTeX does not say.
  package var offset: Int?
}

/// Why formulas cannot be set at all.
package struct FormulaEngineError: Error, Sendable, Hashable {
  package var reason: String
}
