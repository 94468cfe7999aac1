import CommonMark
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Exporters

@Suite("Images of a lesson")
struct LessonImagesTests {
  private static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3])

  /// Renders a lesson in a folder of its own, which holds some files.
  private func render(_ markdown: String, files: [String: Data] = [:]) throws -> RenderedProse {
    let folder = try TemporaryFolder()
    let lessons = folder.url.appending(path: "lessons")
    try FileManager.default.createDirectory(at: lessons, withIntermediateDirectories: true)
    for (name, data) in files { try data.write(to: lessons.appending(path: name)) }
    let source = SourceText(markdown, name: lessons.appending(path: "lesson.md").path())
    return ProseRenderer.render(ProseSource(source: source, tree: MarkdownTree(parsing: source.utf8)))
  }

  @Test func anImageBesideTheLessonIsCarriedByThePage() throws {
    let prose = try render("![A *net*](a%20b.png \"t\")", files: ["a b.png": Self.png])
    #expect(
      HTMLFormatter.format(prose.nodes)
        == "<p><img src=\"data:image/png;base64,iVBORw0KGgoBAgM=\" alt=\"A net\" title=\"t\"></p>\n")
    #expect(prose.diagnostics.isEmpty)
  }

  @Test func itStandsInTablesToo() throws {
    let prose = try render("| a |\n|---|\n| ![x](a.png) |", files: ["a.png": Self.png])
    #expect(HTMLFormatter.format(prose.nodes).contains("<td><img src=\"data:image/png"))
  }

  @Test(
    "an image that cannot be had is named with its place, and its words stand for it",
    arguments: [
      ("x\n\n![w](no.png)", "image.missing", "no.png"), ("![w](../b.png)", "image.outside", "../b.png"),
      ("![w](/etc/hostname)", "image.outside", "/etc/hostname"),
      ("![w](https://e.org/a.png)", "image.remote", "https"),
      ("![w](//e.org/a.png)", "image.remote", "//e.org"),
      ("![w](javascript:x)", "image.remote", "javascript"),
      ("![w](lesson.txt)", "image.unknown-type", "lesson.txt"),
      ("> x\n> ![w](sub%2f..%2f..%2f..%2fb.png)", "image.outside", "sub"),
    ])
  func problem(markdown: String, identifier: String, place: String) throws {
    let prose = try render(markdown, files: ["lesson.txt": Data("<p>no image</p>".utf8)])
    #expect(prose.diagnostics.map(\.identifier) == [identifier])
    let range = try #require(prose.diagnostics.first?.range)
    #expect(SourceText(markdown, name: "").string(range).hasPrefix(place))
    #expect(HTMLFormatter.format(prose.nodes).contains("<span class=\"image\">w</span>"))
  }

  @Test func anImageOfMoreThanFiveMegabytesIsWarnedOfAndEmbedded() throws {
    let large = Self.png + Data(repeating: 0, count: 5_000_001 - Self.png.count)
    let prose = try render("![w](a.png) ![w](b.png)", files: ["a.png": large, "b.png": large.dropLast()])
    #expect(prose.diagnostics.map(\.identifier) == ["image.large"])
    #expect(prose.diagnostics.map(\.severity) == [.warning])
    #expect(HTMLFormatter.format(prose.nodes).ranges(of: "src=\"data:image/png").count == 2)
  }

  @Test func anImageWithoutWordsIsWarnedOf() throws {
    let prose = try render("![](a.png)", files: ["a.png": Self.png])
    #expect(prose.diagnostics.map(\.identifier) == ["image.no-description"])
    #expect(prose.diagnostics.map(\.severity) == [.warning])
  }
}

extension LessonImagesTests {
  private func page(_ markdown: String, files: [String], bound: String?) throws -> RenderedProse {
    let folder = URL.temporaryDirectory.appending(path: "images-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in files + ["book/ch/a.md"] {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).write(to: file)
    }
    let source = SourceText(markdown, name: folder.appending(path: "book/ch/a.md").path())
    var prose = ProseSource(source: source, tree: MarkdownTree(parsing: source.utf8))
    prose.imageFolder = bound.map { folder.appending(path: $0).path() }
    return ProseRenderer.render(prose)
  }

  @Test(
    "the folder that is rendered bounds them",
    arguments: [
      ("![w](../img/x.png)", "book", nil), ("![w](../img/x.png)", nil, "image.outside"),
      ("![w](../../secret/s.png)", "book", "image.outside"), ("![w](../img/x.png?raw=true)", "book", nil),
      ("![w](../img/x.png#gh-dark-mode-only)", "book", nil), ("![w](../img/a%20b.png)", "book", nil),
      ("![w](<../img/a b.png>)", "book", nil), ("![w](../img/u\u{308}.png)", "book", nil),
      ("![w](../img/%C3%BC.png)", "book", nil), ("![w](../img/what%3F.png)", "book", nil),
      ("![w](../img/what?.png)", "book", nil), ("<img src=\"../img/x.png\" alt=\"w\" width=40>", "book", nil),
      ("x <img src='../img/x.png' alt='w' onerror='x'/> y", "book", nil),
      ("- > ![w](../img/x.png)", "book", nil),
      ("<img src=\"../../secret/s.png\" alt=\"w\">", "book", "image.outside"),
    ] as [(String, String?, String?)])
  func bounds(markdown: String, bound: String?, problem: String?) throws {
    let prose = try page(
      markdown,
      files: ["book/img/x.png", "book/img/a b.png", "book/img/ü.png", "book/img/what?.png", "secret/s.png"],
      bound: bound)
    #expect(prose.diagnostics.map(\.identifier) == [problem].compactMap(\.self))
    let html = HTMLFormatter.format(prose.nodes)
    #expect(html.contains("src=\"data:image/png") == (problem == nil))
    #expect(!html.contains("onerror"))
  }
}
