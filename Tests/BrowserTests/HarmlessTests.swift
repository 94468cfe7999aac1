import BrowserSupport
import Foundation
import Testing

extension BrowserTests {
  /// What authors, data and file names say is shown and never obeyed, even where the page's policy is switched off.
  @Suite("Payloads in a browser", .serialized)
  struct HarmlessTests {
    private let browser: Browser
    private let pages: Pages

    init() throws {
      browser = try BrowserScope.browser()
      pages = try Pages()
      try browser.setPolicyIgnored(true)
      try browser.prepare(
        """
        window.executed = [];
        for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
          window[name] = (...words) => { window.executed.push(name + " " + words.join(" ")); };
        }
        """)
    }

    /// Does to every element what a reader could do, and then tells what was run or could be.
    private static let provoke = """
      if (!window.executed) return ["the test's own script was not run"];
      const events = ["click", "dblclick", "mouseover", "mouseenter", "mousemove", "mousedown", "pointerover", "focus",
        "focusin", "blur", "input", "change", "keydown", "toggle", "load", "error", "scroll", "wheel", "animationstart",
        "animationend", "transitionend", "begin", "beforeinput", "auxclick", "contextmenu", "copy", "drag", "resize"];
      document.addEventListener("click", (event) => event.preventDefault(), true);
      const all = [...document.querySelectorAll("*")];
      for (const element of all) for (const name of events) {
        const handler = element["on" + name];
        if (handler) executed.push("on" + name + " of " + element.outerHTML.slice(0, 100));
        if (element.localName !== "html" && element.localName !== "button" && element.localName !== "summary")
          element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
      }
      const ours = ["html", "head", "meta", "title", "style", "script", "body"];
      const elements = new Set(["script", "iframe", "frame", "object", "embed", "applet", "form", "input", "textarea",
        "select", "base", "link", "meta", "style", "video", "audio", "source", "template", "portal", "marquee", "foreignObject",
        "animate", "set", "use", "image", "maction", "noscript", "frameset", "dialog", "isindex", "keygen", "slot"]);
      for (const element of document.body.querySelectorAll("*")) {
        if (elements.has(element.localName)) executed.push("an element: " + element.outerHTML.slice(0, 100));
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) executed.push("a handler: " + element.outerHTML.slice(0, 100));
          if (/href$|^src|^action|^formaction|^poster|^background|^data$|^cite$/i.test(name)
              && /^[\\s\\x00-\\x20]*(javascript|vbscript|data(?!:image\\/(png|svg\\+xml)))[\\s\\x00-\\x20]*:/i.test(value))
            executed.push("an address: " + element.outerHTML.slice(0, 100));
          if (name === "style" && /url\\(|expression|@import|behavior/i.test(value))
            executed.push("a style: " + element.outerHTML.slice(0, 100));
        }
      }
      if (document.head.querySelectorAll("*").length > 9) executed.push("something in the head");
      return new Promise((done) => setTimeout(() => done(executed), 150));
      """

    private func expectHarmless(_ page: URL, showing words: String) throws {
      try browser.open(page)
      let text: String = try browser.evaluate("return document.body.textContent")
      #expect(text.contains(words))
      let found: [String] = try browser.evaluate(Self.provoke)
      #expect(found == [], "\(found.prefix(20))")
      let requests = try browser.requests()
      #expect(Set(requests) == [page.absoluteString])
    }

    @Test("There are at least 200 of them, each another one")
    func many() {
      #expect(Set(Payloads.all).count >= 200)
      #expect(Set(Payloads.all).count == Payloads.all.count)
    }

    // In parts, for a page with all of them keeps a browser busy for longer than it gives a script.
    @Test("In prose of every kind", arguments: Array(stride(from: 0, to: Payloads.all.count, by: 40)))
    func prose(start: Int) throws {
      let payloads = Payloads.all[start..<min(start + 40, Payloads.all.count)]
      // In a list item each payload ends with its item, whatever it opens.
      var text = "---\ntitle: \(Payloads.yaml(payloads.joined(separator: " ")))\n"
      text += "description: \(Payloads.yaml(payloads.joined(separator: " ")))\n---\n\n"
      for payload in payloads {
        let indented = payload.replacing("\n", with: "\n  ")
        let line = payload.replacing("\n", with: " ")
        let info = line.replacing("`", with: "")
        let formula = line.replacing("$", with: "")
        text += """
          - \(indented)
          - x \(line) y
          - # \(line)
          - **\(line)** [\(line)](#x)
          - | \(line) |
            |---|
            | \(line) |
          - <details><summary>\(line)</summary>

            \(indented)

            </details>
          - $\(formula)$
          - ```\(info)
            \(indented)
            ```

          """
      }
      try expectHarmless(try pages.render(text: text, as: "prose.html"), showing: "alert(1)")
    }

    @Test("Unclosed, one after the other, at the end of a document")
    func unclosed() throws {
      for (index, part) in Payloads.parts(of: 8).enumerated() {
        let page = try pages.render(text: part.joined(separator: "\n\n"), as: "unclosed-\(index).html")
        try expectHarmless(page, showing: "(1)")
      }
    }

    @Test("In what cells say: strings, printed text, claims, tables, captions and descriptions")
    func cells() throws {
      let strings = Payloads.all.map(Payloads.swift).joined(separator: ",\n")
      let captions = Payloads.yaml(Payloads.all.joined(separator: " "))
      let text = """
        ```swift
        //| label: strings
        //| caption: \(captions)
        //| alt: \(captions)
        let payloads = [
        \(strings)
        ]
        for payload in payloads {
            show(payload)
            print(payload)
            check(true, payload)
        }
        show(Table(columns: payloads.map { Table.Column(Line($0)) }, rows: [payloads.map { Line($0) }]))
        show(plot([1.0, 2.0], title: payloads.joined(), along: payloads.joined()))
        ```

        ```swift
        //| error: must
        \(Payloads.all.map { "// " + $0.replacing("\n", with: " ") }.joined(separator: "\n"))
        show([1][payloads.count])
        ```
        """
      try expectHarmless(try pages.render(text: text, as: "cells.html"), showing: "alert(1)")
    }

    @Test("In data and in the names of files")
    func data() throws {
      let name = "\"><img src=x onerror=alert(1)>.csv"
      let header = Payloads.all.prefix(40).map {
        "\"" + $0.replacing("\"", with: "\"\"").replacing("\n", with: " ") + "\""
      }
      try Data((header.joined(separator: ",") + "\n" + header.joined(separator: ",") + "\n").utf8)
        .write(to: pages.folder.appending(path: name))
      let text = """
        ![x](<\(name)>) ![<svg onload=alert(1)>](javascript:alert(1)) ![x](data:image/svg+xml,<svg%20onload=alert(1)>)

        ```swift
        //| error: must
        show(Dataset.csv(\(Payloads.swift(name)), inputs: [\(Payloads.swift(Payloads.all[0]))], targets: ["<b onclick=alert(1)>"]))
        ```
        """
      let page = try pages.render(text: text, as: "'\"><svg onload=alert(1)>.html")
      try expectHarmless(page, showing: "alert(1)")
    }
  }
}
