import BrowserSupport
import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// A reader who answers before looking.
  @Suite("A question", .serialized)
  struct QuestionTests {
    private let browser: Browser

    init() throws {
      browser = try BrowserScope.browser()
      try browser.open(try Pages.page(of: Pages.gallery))
    }

    /// What the page says to an answer, and whether the reasons are shown then.
    private func judgement(of answer: String, to question: Int) throws -> [String] {
      try browser.evaluate(
        """
        const question = document.querySelectorAll(".question")[\(question)];
        \(answer)
        question.querySelector(".check").click();
        const reasons = [...question.querySelectorAll("details")].at(-1).open;
        return [question.querySelector("output").textContent, reasons ? "told" : "folded"];
        """)
    }

    private func judgement(ofWriting text: String, to question: Int) throws -> [String] {
      try judgement(of: "question.querySelector('.try input').value = '\(text)';", to: question)
    }

    private static let right = ["✓ Right.", "told"]
    private static let wrong = ["✗ Not yet.", "folded"]

    @Test(
      "takes a number within its tolerance", arguments: ["-0.5", "−0,5", " -.5005 ", "-1/2", "-5e-1"])
    func number(answer: String) throws {
      #expect(try judgement(ofWriting: answer, to: 0) == Self.right)
    }

    @Test("says of other answers that they are not right yet", arguments: ["0.5", "-0.502", "1/0", "-1e999"])
    func otherNumber(answer: String) throws {
      #expect(try judgement(ofWriting: answer, to: 0) == Self.wrong)
    }

    @Test("says what it wants where an answer is none", arguments: ["", "half", "1/2/3", "/"])
    func noNumber(answer: String) throws {
      #expect(try judgement(ofWriting: answer, to: 0) == ["Write a number.", "folded"])
    }

    @Test("takes a shape as it is typed")
    func shape() throws {
      #expect(try judgement(ofWriting: "2x3", to: 1) == Self.wrong)
      #expect(try judgement(ofWriting: "", to: 1) == ["Write an answer.", "folded"])
      #expect(try judgement(ofWriting: "3 x 2", to: 1) == Self.right)
    }

    @Test("takes a choice")
    func choice() throws {
      #expect(try judgement(of: "", to: 2) == ["Choose one.", "folded"])
      #expect(try judgement(of: "question.querySelectorAll('input')[1].click();", to: 2) == Self.wrong)
      #expect(try judgement(of: "question.querySelectorAll('label')[0].click();", to: 2) == Self.right)
    }

    @Test("takes an order")
    func order() throws {
      #expect(try judgement(of: "", to: 3) == Self.wrong)
      let sort = """
        for (const text of ["∂C/∂a", "∂a/∂z", "∂z/∂w"].reverse()) {
          const item = [...question.querySelectorAll("li")].find((item) => item.dataset.text === text);
          while (item.previousElementSibling) item.querySelector("button").click();
        }
        """
      #expect(try judgement(of: sort, to: 3) == Self.right)
    }

    @Test("has nothing to fill in where only the reasons tell, nor without the script")
    func nothing() throws {
      let fields = "return document.querySelectorAll('.question form, .question input').length"
      #expect(try browser.evaluate(fields, as: Int.self) == 8)
      #expect(
        try browser.evaluate(
          "return document.querySelectorAll('.question')[4].querySelectorAll('form').length", as: Int.self)
          == 0)
      try browser.setScripts(false)
      defer { try? browser.setScripts(true) }
      try browser.open(try Pages.page(of: Pages.gallery))
      #expect(try browser.evaluate(fields, as: Int.self) == 0)
    }

    @Test("is answered with the keyboard alone")
    func keyboard() throws {
      try browser.run("document.querySelector('.try input').focus()")
      try browser.type("-0.5")
      try browser.press(.enter)
      #expect(
        try browser.evaluate("return document.querySelector('.question output').textContent", as: String.self)
          == "✓ Right.")
    }

    @Test(
      "has no accessibility problem when it was answered", .needs(.axe), arguments: [false, true])
    func accessibility(dark: Bool) throws {
      try browser.setMedia(dark: dark)
      for check in ["-0.5", "7"] {
        try browser.run(
          """
          for (const field of document.querySelectorAll(".try input")) field.value = "\(check)";
          for (const button of document.querySelectorAll(".check")) button.click();
          """)
        #expect(try browser.accessibilityProblems() == [])
      }
    }
  }
}
