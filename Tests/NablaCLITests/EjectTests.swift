import Foundation
import Testing

struct EjectTests {
  @Test("A lesson that runs is ejected, and nothing but the folder is written")
  func ejects() throws {
    let folder = try Folder()
    let path = try folder.write("```swift\n1 + 2\n```\n", to: "lesson.md")
    let session = Session("eject", path, "-o", folder("out"), "--nabla", package.path)
    #expect(session.exitCode == 0)
    #expect(session.output == folder("out") + "\n")
    #expect(try folder.read("out/Sources/Lesson/main.swift").contains("line: 2)\nshow(1 + 2)\n"))
    #expect(try folder.read("out/Package.swift").contains("path: \"\(package.path)\""))
    #expect(folder.files.filter { !$0.hasPrefix("out/") } == ["lesson.md"])
  }

  @Test(
    "A lesson that does not run to its end is not ejected, and the exit code says why",
    arguments: [
      ("```swift\nlet a: Int = 0.5\n```\n", 1), ("```swift\n[1][1]\n```\n", 1), ("```swift\nlet x = 1\n", 1),
      ("```swift\n//| limits: { operations: 10 }\nwhile true {}\n```\n", 3),
    ])
  func refuses(lesson: String, code: Int32) throws {
    let folder = try Folder()
    let path = try folder.write(lesson, to: "lesson.md")
    let session = Session("eject", path, "-o", folder("out"), "--nabla", package.path)
    #expect(session.exitCode == code)
    #expect(session.output == "")
    #expect(session.messages.contains("does not run to its end; nothing was ejected"))
    #expect(folder.files == ["lesson.md"])
  }

  @Test("A check that does not hold is ejected like any other, and the exit code says that it does not hold")
  func failedCheck() throws {
    let folder = try Folder()
    let path = try folder.write("```swift\ncheck(1 > 2, \"order\")\n```\n", to: "lesson.md")
    #expect(Session("eject", path, "-o", folder("out"), "--nabla", package.path).exitCode == 1)
    #expect(folder.files.contains("out/Sources/Lesson/main.swift"))
  }

  @Test("A folder with something else in it stays as it is")
  func foreignFolder() throws {
    let folder = try Folder()
    let path = try folder.write("# Nothing\n", to: "lesson.md")
    let session = Session("eject", path, "-o", folder.path, "--nabla", package.path)
    #expect(session.exitCode == 1)
    #expect(session.messages.contains("is not empty"))
    #expect(folder.files == ["lesson.md"])
  }

  @Test("A folder without the package nabla is named")
  func wrongPackage() throws {
    let folder = try Folder()
    let path = try folder.write("# Nothing\n", to: "lesson.md")
    let session = Session("eject", path, "-o", folder("out"), "--nabla", folder.path)
    #expect(session.exitCode == 64)
    #expect(session.messages.contains("The package nabla is not in '\(folder.path)'."))
  }

  @Test("What is not there cannot be ejected")
  func missing() throws {
    let folder = try Folder()
    #expect(Session("eject", folder("gone.md"), "-o", folder("out"), "--nabla", package.path).exitCode == 66)
  }
}
