import Testing

/// Lessons in which a merge left its marks, and what formatters and other tools did to them.
struct MergeTests {
  private static let cells = "# W\n\n```swift\nlet a = 1\na\n```\n\n```swift\na + 2\n```\n\nThe end.\n"

  /// A recorded lesson whose second output stands in two versions.
  private func conflicted(in folder: Folder, cells: String = cells) throws -> (path: String, good: String) {
    let path = try folder.write(cells, to: "lesson.md")
    _ = Session("update", path)
    let good = try folder.read("lesson.md")
    let record = try #require(
      good.firstMatch(of: #/<!-- nabla:output 2 [^\n]*\n3\n<!-- /nabla:output -->\n/#)
    ).output
    let other = record.replacing("\n3\n", with: "\n4\n")
    try folder.write(
      good.replacing(record, with: "<<<<<<< HEAD\n\(record)=======\n\(other)>>>>>>> branch\n"),
      to: "lesson.md")
    return (path, good)
  }

  @Test("A conflict between records is named by every verb, and an update puts the right record in its place")
  func records() throws {
    let folder = try Folder()
    let (path, good) = try conflicted(in: folder)
    let before = try folder.read("lesson.md")
    for verb in [["check"], ["status"], ["run"], ["render", "-o", folder("out")]] {
      let session = Session(verb + [path])
      #expect(session.exitCode == 1)
      #expect(
        (session.output + session.messages).contains(
          "\(path):14:1: error: a merge left a conflict here, up to line 22"))
      #expect(!session.output.contains("fresh "))
    }
    #expect(try folder.read("lesson.md") == before)
    let diff = Session("update", "--diff", path)
    #expect(diff.output.contains("\n-<<<<<<< HEAD\n"))
    #expect(try folder.read("lesson.md") == before)
    let session = Session("update", path)
    #expect(session.exitCode == 0)
    #expect(session.output == "written \(path)  1 conflict resolved\n")
    #expect(try folder.read("lesson.md") == good)
    #expect(Session("check", path).exitCode == 0)
  }

  @Test("Where another conflict stays, or the lesson does not run to its end, the file stays as it is")
  func others() throws {
    let folder = try Folder()
    let (path, _) = try conflicted(in: folder)
    let mixed = try folder.read("lesson.md") + "<<<<<<< HEAD\nYes.\n=======\nNo.\n>>>>>>> branch\n"
    try folder.write(mixed, to: "lesson.md")
    let session = Session("update", path)
    #expect(session.exitCode == 1)
    #expect(session.output.contains("\(path):25:1: error: a merge left a conflict here"))
    #expect(!session.output.contains("up to date"))
    #expect(try folder.read("lesson.md") == mixed)
    let trapping = try conflicted(in: folder, cells: Self.cells + "\n```swift\n[1][a]\n```\n").path
    let before = try folder.read("lesson.md")
    let failed = Session("update", trapping)
    #expect(failed.exitCode == 1)
    #expect(failed.messages.contains("a merge left a conflict between outputs in line 14"))
    #expect(try folder.read("lesson.md") == before)
  }

  @Test("A lesson that failed is never called up to date")
  func failed() throws {
    let folder = try Folder()
    let path = try folder.write("```swift\n[1][1]\n```\n", to: "lesson.md")
    #expect(Session("update", path).output.hasSuffix("\nfailed \(path)  not changed\n"))
    #expect(Session("status", "-", input: VerbTests.unclosed).output == "failed -\n")
  }
}
