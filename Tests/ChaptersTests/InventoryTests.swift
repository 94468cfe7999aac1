import Foundation
import Notebook
import Testing

/// `notebooks/README.md` says where each thing that the sources teach is taught; here it is held to that.
@Suite struct InventoryTests {
  /// A row of one of its tables.
  struct Row {
    let id: String
    let what: String
    /// The file of a chapter and the label of a cell in it, once or more.
    let places: [(chapter: String, label: String)]
  }

  static let readme = Chapters.text(of: "README.md")

  static func rows(below heading: String) -> [Row] {
    let section = readme.components(separatedBy: "\n## \(heading)\n").dropFirst().first ?? ""
    let lines = (section.components(separatedBy: "\n## ").first ?? "").split(separator: "\n")
    return lines.filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      let entries = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
      let places = (entries.last ?? "").matches(of: #/\[\d\d\]\(([^)]+)\) `([^`]+)`/#)
        .map { (chapter: String($0.output.1), label: String($0.output.2)) }
      return Row(id: entries[0], what: entries.count > 1 ? entries[1] : "", places: places)
    }
  }

  @Test("Every item of the inventory is taught somewhere")
  func items() {
    let items = Self.rows(below: "What is taught where").compactMap { Int($0.id) }
    #expect(items == Array(1...34) + [46, 47] + Array(59...70))
  }

  @Test("Every convention in which texts differ is named somewhere")
  func conventions() {
    #expect(Self.rows(below: "The conventions").map(\.id) == (1...20).map { "C\($0)" })
  }

  @Test("Each place that is named has that cell")
  func places() {
    let rows = ["What is taught where", "The conventions", "The questions of the sources"]
      .flatMap { Self.rows(below: $0) }
    #expect(rows.count >= 48 + 20 + 23)
    for row in rows {
      #expect(!row.places.isEmpty, "\(row.id)")
      for place in row.places {
        let lesson = Chapters.names.contains(place.chapter) ? Chapters.lesson(place.chapter) : nil
        #expect(
          lesson?.cells.contains { $0.options.label == place.label } == true,
          "\(row.id): no cell \(place.label) in \(place.chapter)")
      }
    }
  }

  @Test("Each of the 23 questions is asked in the chapter that is named, in the words of the table")
  func questions() {
    let rows = Self.rows(below: "The questions of the sources")
    #expect(rows.map(\.id) == (1...23).map { "Q\($0)" })
    for row in rows {
      for place in row.places {
        #expect(
          Chapters.text(of: place.chapter).contains("<summary>\(row.what)</summary>"),
          "\(row.id) in \(place.chapter)")
      }
    }
  }

  @Test("The list of chapters is complete, with their titles and descriptions")
  func chapters() {
    for name in Chapters.names {
      let lesson = Chapters.lesson(name)
      let row = "[\(lesson.title)](\(name)) | \(lesson.frontMatter.description ?? "") |"
      #expect(Self.readme.contains(row), "\(name)")
    }
  }
}
