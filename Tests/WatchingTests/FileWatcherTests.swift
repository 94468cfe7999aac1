import Foundation
import TestSupport
import Testing
import Watching

/// What is noticed of real files.
struct FileWatcherTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A file that is written, removed or moved is named, with its folder as the user spelled it")
  func writes() throws {
    try folder.write("a", to: "a.md")
    let burst = try folder.changes { folder in
      try folder.write("b", to: "a.md")
      try folder.write("c", to: "c.csv")
    }
    #expect(burst.paths == [folder("a.md"), folder("c.csv")])
    #expect(try folder.changes { try $0.remove("c.csv") }.paths == [folder("c.csv")])
    #expect(try folder.changes { try $0.move("a.md", to: "b.md") }.paths == [folder("a.md"), folder("b.md")])
  }

  @Test("Editors that save by renaming are understood, and what they keep beside a file is passed over")
  func savesByRename() throws {
    try folder.write("a", to: "a.md")
    let burst = try folder.changes { folder in
      try folder.write("", to: "4913")
      try folder.remove("4913")
      try folder.write("swap", to: ".a.md.swp")
      try folder.move("a.md", to: "a.md~")
      try folder.write("b", to: "a.md.tmp")
      try folder.move("a.md.tmp", to: "a.md")
      try folder.write("lock", to: "#a.md#")
    }
    #expect(burst.paths == [folder("a.md")])
  }

  @Test("Many changes at once are one burst")
  func bursts() throws {
    let burst = try folder.changes { folder in
      for number in 0..<500 { try folder.write("\(number)", to: "\(number).md") }
    }
    #expect(burst.paths.count == 500)
  }

  @Test("Folders that are made, moved and removed are followed, and files in them from the first on")
  func folders() throws {
    #expect(try folder.changes { try $0.write("a", to: "one/two/a.md") }.paths == [folder("one/two/a.md")])
    #expect(try folder.changes { try $0.write("b", to: "one/two/a.md") }.paths == [folder("one/two/a.md")])
    let moved = try folder.changes { try $0.move("one", to: "three") }
    #expect(moved.paths == [folder("one/two/a.md"), folder("three/two/a.md")])
    #expect(
      try folder.changes { try $0.write("c", to: "three/two/a.md") }.paths == [folder("three/two/a.md")])
    #expect(try folder.changes { try $0.remove("three") }.paths == [folder("three/two/a.md")])
  }

  @Test("Hidden folders and links to folders are passed over")
  func passedOver() throws {
    try folder.write("x", to: ".git/index")
    try FileManager.default.createSymbolicLink(
      atPath: folder("round"), withDestinationPath: folder.path)
    let burst = try folder.changes { folder in
      try folder.write("y", to: ".git/index")
      try folder.write("a", to: "a.md")
    }
    #expect(burst.paths == [folder("a.md")])
  }

  @Test("A link to a file changes when that file does, is replaced, or when the link is turned or leads on")
  func links() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("0", to: "real/l.md")
    try elsewhere.write("0", to: "other/l.md")
    func link(_ path: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
    try link(elsewhere("current"), to: "real")
    try link(folder("l.md"), to: elsewhere("current/l.md"))
    let watcher = try FileWatcher(below: [folder.path])
    func expectChange(_ why: Comment, _ body: () throws -> Void) throws {
      try body()
      #expect(watcher.changes(until: Interrupt())?.paths == [folder("l.md")], why)
    }
    try expectChange("written in place") { try elsewhere.write("1", to: "real/l.md") }
    try expectChange("replaced") {
      try elsewhere.write("2", to: "real/x")
      try elsewhere.move("real/x", to: "real/l.md")
    }
    try expectChange("a link on the way is turned") {
      try link(elsewhere("next"), to: "other")
      try elsewhere.move("next", to: "current")
    }
    try expectChange("written where it leads now") { try elsewhere.write("3", to: "other/l.md") }
    try expectChange("gone") { try elsewhere.remove("other/l.md") }
    try expectChange("back") { try elsewhere.write("4", to: "other/l.md") }
    try expectChange("the link itself is turned") {
      try link(folder(".next"), to: elsewhere("real/l.md"))
      try folder.move(".next", to: "l.md")
    }
    try elsewhere.write("5", to: "other/l.md")
    try expectChange("only where it leads now") { try elsewhere.write("5", to: "real/l.md") }
  }

  @Test("Links that lead round in circles, nowhere or into the folder itself do no harm")
  func oddLinks() throws {
    try folder.write("a", to: "a.md")
    for (name, target) in [("b.md", "c.md"), ("c.md", "b.md"), ("d.md", "none/d.md"), ("e.md", "a.md")] {
      try FileManager.default.createSymbolicLink(atPath: folder(name), withDestinationPath: target)
    }
    let watcher = try FileWatcher(below: [folder.path])
    try folder.write("b", to: "a.md")
    #expect(watcher.changes(until: Interrupt())?.paths == [folder("a.md"), folder("e.md")])
    try folder.remove("e.md")
    #expect(watcher.changes(until: Interrupt())?.paths == [folder("e.md")])
    try folder.write("c", to: "a.md")
    #expect(watcher.changes(until: Interrupt())?.paths == [folder("a.md")])
  }

  @Test("A folder that was taken away is found again when it is back")
  func comesBack() throws {
    try folder.write("a", to: "a.md")
    let watcher = try FileWatcher(below: [folder.path])
    try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + ".away")
    let gone = watcher.changes(until: Interrupt())
    #expect(gone?.paths == [folder("a.md")])
    try FileManager.default.moveItem(atPath: folder.path + ".away", toPath: folder.path)
    let back = watcher.changes(until: Interrupt())
    #expect(back?.isIncomplete == true)
  }

  @Test("An interrupt ends the waiting")
  func interrupt() throws {
    let interrupt = Interrupt()
    let watcher = try FileWatcher(below: [folder.path])
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      interrupt.raise()
    }
    #expect(watcher.changes(until: interrupt) == nil)
    #expect(interrupt.isRaised)
  }

  @Test("A folder that is not there cannot be watched, and the message names it")
  func missing() throws {
    let error = #expect(throws: FileWatcher.Failure.self) {
      try FileWatcher(below: [folder("nowhere")])
    }
    #expect(error?.path == folder("nowhere"))
  }
}

extension TemporaryFolder {
  func move(_ name: String, to other: String) throws {
    #expect(rename(self(name), self(other)) == 0)
  }

  /// What a watcher says that was there before the body did something.
  func changes(after body: (TemporaryFolder) throws -> Void) throws -> FileChanges {
    let watcher = try FileWatcher(below: [path])
    try body(self)
    return try #require(watcher.changes(until: Interrupt()))
  }
}
