import Foundation
import TestSupport
import Testing
import Watching

/// Which lessons are run again after which change.
struct LessonWatchTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# One\n", to: "one.md")
    try folder.write("# Two\n", to: "part/two.md")
    try folder.write("1,2\n", to: "part/data.csv")
  }

  private func affected(_ watch: inout LessonWatch, _ names: String...) -> [String] {
    watch.lessons(affectedBy: FileChanges(paths: Set(names.map { folder($0) })))
      .map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test("A lesson that holds something else than when it was run is affected, and no other")
  func lesson() throws {
    var watch = LessonWatch([folder.path])
    watch.willRun(watch.lessons)
    #expect(affected(&watch, "one.md") == [], "saved, but the same")
    try folder.write("# Eins\n", to: "one.md")
    #expect(affected(&watch, "one.md") == ["one.md"])
  }

  @Test("What the program wrote itself affects nothing")
  func ownWrites() throws {
    var watch = LessonWatch([folder.path])
    watch.willRun(watch.lessons)
    try folder.write("# Eins\n", to: "one.md")
    watch.wrote(Array("# Eins\n".utf8), to: folder("one.md"))
    try folder.write("<p>", to: "one.html")
    watch.wrote(output: folder("./one.html"))
    #expect(affected(&watch, "one.md", "one.html") == [])
    try folder.write("# Uno\n", to: "one.md")
    #expect(affected(&watch, "one.md") == ["one.md"])
  }

  @Test("Data affect the lessons in their folder and above it, for these may read them")
  func data() {
    var watch = LessonWatch([folder.path])
    watch.willRun(watch.lessons)
    #expect(affected(&watch, "part/data.csv") == ["one.md", "part/two.md"])
    #expect(affected(&watch, "top.csv") == ["one.md"])
  }

  @Test(
    "Data affect only lessons that have asked for a file of that name, or speak of one, once that is known")
  func dataOfOneLesson() throws {
    try folder.write("# One\n\n![a net](my%20net.png)\n", to: "one.md")
    try folder.write("# Two\n\n```swift\nDataset.csv(\"data.csv\")\n```\n", to: "part/two.md")
    try folder.write("# Three\n", to: "three.md")
    var watch = LessonWatch([folder.path])
    watch.willRun(watch.lessons)
    #expect(
      affected(&watch, "part/data.csv") == ["one.md", "three.md", "part/two.md"], "nothing is known yet")
    for lesson in watch.lessons { watch.ran(lesson, reading: []) }
    #expect(affected(&watch, "part/data.csv") == ["part/two.md"])
    #expect(affected(&watch, "my net.png") == ["one.md"])
    #expect(affected(&watch, "part/notes.txt", "top.csv") == [])
    watch.ran(folder("three.md"), reading: ["part/notes.txt"])
    #expect(affected(&watch, "part/notes.txt") == ["three.md"], "its path may be computed")
    try folder.remove("part/data.csv")
    #expect(affected(&watch, "part/data.csv") == ["part/two.md"])
  }

  @Test("Lessons that are new or gone are known at once")
  func newAndGone() throws {
    var watch = LessonWatch([folder.path])
    watch.willRun(watch.lessons)
    try folder.write("# Three\n", to: "three.md")
    #expect(affected(&watch, "three.md") == ["three.md"])
    try folder.remove("three.md")
    #expect(affected(&watch, "three.md") == [])
    #expect(watch.lessons == [folder("one.md"), folder("part/two.md")])
  }

  @Test("One file is watched in its folder, and its neighbours are not")
  func oneFile() throws {
    var watch = LessonWatch([folder("part/two.md")])
    #expect(watch.folders == [folder("part")])
    watch.willRun(watch.lessons)
    try folder.write("# Other\n", to: "part/other.md")
    #expect(affected(&watch, "part/other.md") == [])
    #expect(affected(&watch, "part/data.csv") == ["part/two.md"])
  }

  @Test("Where events were lost, every lesson that differs is affected")
  func incomplete() throws {
    var watch = LessonWatch([folder.path])
    watch.willRun(watch.lessons)
    try folder.write("# Zwei\n", to: "part/two.md")
    #expect(watch.lessons(affectedBy: FileChanges(isIncomplete: true)) == [folder("part/two.md")])
  }
}
