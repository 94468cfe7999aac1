import Foundation
import Testing

struct NewTests {
  @Test("A new lesson replays as it stands: its results are recorded, and nothing is to be said about it")
  func checksClean() throws {
    let folder = try Folder()
    let session = Session("new", folder("02-two-layers"))
    #expect(session.exitCode == 0)
    #expect(session.output == folder("02-two-layers.md") + "\n")
    #expect(session.messages == "")
    #expect(folder.files == ["02-two-layers.md"])
    let check = Session("check", "--lint", folder("02-two-layers.md"))
    #expect(check.exitCode == 0)
    #expect(check.messages == "")
    #expect(check.output.hasPrefix("ok "), "\(check.output)")
    #expect(Session("status", folder.path).exitCode == 0)
    #expect(Session("update", folder.path).output.contains("up to date"))
    #expect(Session("render", folder.path, "-o", folder("site")).messages == "")
  }

  @Test("A new lesson shows each part of the format")
  func showsTheFormat() throws {
    let folder = try Folder()
    _ = Session("new", folder("first"))
    let text = try folder.read("first.md")
    for part in [
      "title: \"First\"", "description:", "order: 1", "params:", "# First", "$z = wx + b$", "$$a =",
      "//| label: ", "//| caption: ", "//| alt: ", "//| fold: true", "//| error: must",
      "<!-- nabla:output neuron ",
      "0.68997<!--= pass.output[0] -->", "check(", "| option |", "<details>",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test(
    "Its title is made from its name, and so is its place",
    arguments: [
      ("02-two-layers", "Two layers", "2"), ("first", "First", "1"), ("Übung_3.md", "Übung 3", "1"),
      ("7", "7", "7"),
    ])
  func title(name: String, title: String, order: String) throws {
    let folder = try Folder()
    #expect(Session("new", folder(name)).exitCode == 0)
    let text = try folder.read(name.hasSuffix(".md") ? name : name + ".md")
    #expect(text.hasPrefix("---\ntitle: \"\(title)\"\n"))
    #expect(text.contains("\norder: \(order)\n"))
  }

  @Test("What is there stays as it is")
  func refusesToOverwrite() throws {
    let folder = try Folder()
    try folder.write("mine", to: "first.md")
    let session = Session("new", folder("first"))
    #expect(session.exitCode == 1)
    #expect(
      session.messages == "\(folder("first.md")): error: there is such a file already; nothing was written\n")
    #expect(try folder.read("first.md") == "mine")
  }

  @Test("A folder that is missing is named, and not made")
  func missingFolder() throws {
    let folder = try Folder()
    let session = Session("new", folder("part/first"))
    #expect(session.exitCode == 1)
    #expect(session.messages.contains("there is no folder '\(folder("part"))'; nothing was written"))
    #expect(folder.files == [])
  }

  @Test(
    "A name that no lesson can have is refused with code 64",
    arguments: [
      "", "-", "_draft", ".hidden", "a*b", "part/", "a\nb", "x/..", ".md",
    ])
  func badName(name: String) throws {
    let folder = try Folder()
    let session = Session("new", "--", folder(name))
    #expect(session.exitCode == 64)
    #expect(session.messages.contains("A lesson cannot be called"))
    #expect(folder.files == [])
  }
}
