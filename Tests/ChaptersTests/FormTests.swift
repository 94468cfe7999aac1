import Diagnostics
import Foundation
import Notebook
import Testing

/// What every chapter has.
@Suite struct ChapterFormTests {
  @Test(
    "A chapter has front matter, its two lists, questions with answers, and a line of credit",
    arguments: Chapters.names)
  func form(name: String) {
    let lesson = Chapters.lesson(name)
    let text = Chapters.text(of: name)
    #expect(lesson.frontMatter.title?.isEmpty == false)
    #expect(lesson.frontMatter.description?.isEmpty == false)
    #expect(lesson.frontMatter.order.map { name.hasPrefix(String(format: "%02.0f-", $0)) } == true)
    #expect(text.contains("\n# \(lesson.title)\n"))
    for heading in [
      "\n**What you need to know**\n", "\n**What you will be able to do**\n", "\n**Conventions:** ",
      "\n## Check your understanding\n",
    ] {
      #expect(text.contains(heading))
    }
    #expect(text.matches(of: #/<details>\n<summary>[^\n]+<\/summary>\n\n/#).count >= 4)
    let credit = (text.split(separator: "\n---\n").last ?? "").split(whereSeparator: \.isWhitespace)
    #expect(credit.first?.hasPrefix("*After") == true && credit.suffix(2) == ["our", "own.*"])
  }

  @Test(
    "A chapter has 6 to 15 cells, all labelled, and 800 to 2000 words of prose", arguments: Chapters.names)
  func size(name: String) {
    let lesson = Chapters.lesson(name)
    #expect(6...15 ~= lesson.cells.count)
    #expect(lesson.cells.allSatisfy { $0.options.label != nil })
    var words = 0
    for case .prose(let range) in lesson.parts {
      let prose = lesson.source.string(range).replacing(#/<!--.*?-->/#, with: "")
      words += prose.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
    }
    #expect(800...2000 ~= words, "\(words) words")
  }

  @Test("Code keeps within the page: no line has more than 75 characters", arguments: Chapters.names)
  func width(name: String) {
    for cell in Chapters.lesson(name).cells {
      for line in cell.code.text.split(separator: "\n") where !line.hasPrefix("//|") {
        #expect(line.count <= 75, "\(name), \(cell.name): \(line)")
      }
    }
  }

  @Test(
    "A formula has no command that GitHub refuses, and none that Markdown takes for an escape",
    arguments: Chapters.names)
  func formulas(name: String) {
    let lesson = Chapters.lesson(name)
    for case .prose(let range) in lesson.parts {
      for formula in lesson.source.string(range).matches(of: #/\$\$[^$]+\$\$|\$[^$]+\$/#) {
        let text = formula.output
        #expect(text.firstMatch(of: #/\\[^A-Za-z]|\\(operatorname|mbox|phantom)/#) == nil, "\(text)")
        #expect(!text.contains("\n"), "\(text)")
      }
    }
  }

  @Test("Every link to another chapter leads to one, and the chapters are chained", arguments: Chapters.names)
  func links(name: String) throws {
    let text = Chapters.text(of: name)
    let links = text.matches(of: #/\]\(([^)]+)\)/#).map { String($0.output.1) }
    for link in links where !link.hasPrefix("http") {
      #expect(Chapters.names.contains(link), "\(link)")
    }
    let place = try #require(Chapters.names.firstIndex(of: name))
    if place > 0 { #expect(links.contains(Chapters.names[place - 1])) }
    if place + 1 < Chapters.names.count { #expect(links.contains(Chapters.names[place + 1])) }
  }
}
