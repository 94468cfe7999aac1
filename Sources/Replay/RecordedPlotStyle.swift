import Display
import DisplayText

extension TerminalText.Style {
  /// The characters that the plots of a recorded output are drawn with: braille, unless only ASCII has their axes.
  static func recorded(in text: String) -> Self {
    let isBraille = text.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) || $0 == "┤" }
    return !isBraille && text.contains("```text") ? .ascii : .braille
  }

  /// Whether the plots among some items, if there are any, are recorded in this style.
  func isThat(of text: String, _ items: [DisplayItem]) -> Bool {
    !Self.hasPlot(items) || Self.recorded(in: text) == self
  }

  private static func hasPlot(_ items: [DisplayItem]) -> Bool {
    items.contains { item in
      switch item {
      case .plot: true
      case .figure(let figure): hasPlot(figure.items)
      default: false
      }
    }
  }
}
