import Display
import DisplayText

/// A question as HTML.
///
/// The answer is in a fold. What the page's script needs to take an answer and to say whether it is right stands in
/// `data` attributes; without the script there is nothing to fill in, and the fold tells.
enum QuestionHTML {
  /// The prompt, what is offered, and the hint and the answer in folds.
  static func node(_ question: Question) -> HTMLNode {
    var nodes: [HTMLNode] = [.element("p", class: "prompt", HTMLNode.line(question.prompt))]
    if let request = question.request { nodes.append(.element("p", [.text(request)])) }
    let offers = question.offers.map { offer in
      HTMLNode.element(
        "li", [HTMLAttribute("data-place", String(offer.place))],
        HTMLNode.line((offer.label.map { Line($0).strong + " " } ?? Line()) + offer.line))
    }
    if !offers.isEmpty { nodes.append(.element("ul", offers)) }
    if let hint = question.hint { nodes.append(fold("Hint", [hint])) }
    if !question.revealed.isEmpty { nodes.append(fold("Answer", question.revealed)) }
    return .element("div", class: "question", expected(by: question), nodes)
  }

  private static func fold(_ summary: String, _ lines: [Line]) -> HTMLNode {
    .element(
      "details", [.element("summary", [.text(summary)])] + lines.map { .element("p", HTMLNode.line($0)) })
  }

  /// Which kind of answer is right, and which.
  private static func expected(by question: Question) -> [HTMLAttribute] {
    switch question.answer {
    case .open: []
    case .choice(_, let correct):
      [HTMLAttribute("data-kind", "choice"), HTMLAttribute("data-answer", String(correct))]
    case .number(let number, let tolerance):
      [
        HTMLAttribute("data-kind", "number"), HTMLAttribute("data-answer", "\(number.value)"),
        HTMLAttribute("data-tolerance", "\(tolerance.value)"),
      ]
    case .text(let text): [HTMLAttribute("data-kind", "text"), HTMLAttribute("data-answer", text)]
    case .order: [HTMLAttribute("data-kind", "order")]
    }
  }
}
