import Foundation
import System
import Testing

@Suite struct FolderTests {
  private let path = FileManager.default.temporaryDirectory.path + "/nabla-\(UUID().uuidString)"

  @Test func foldersAreMadeAsFarAsTheyAreMissing() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Folder.make(path + "/a/b")
    try Folder.make(path + "/a/b")
    try AtomicFile.write([1], to: path + "/a/c")
    #expect(try Folder.names(in: path + "/a").sorted() == ["b", "c"])
    #expect(throws: OutputError(path: path + "/a/c", reason: .system("this is not a folder"))) {
      try Folder.make(path + "/a/c/d")
    }
  }

  @Test func aLinkToAFolderIsOneOnlyWhereThatIsAskedFor() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Folder.make(path + "/a")
    let link = path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a")
    try Folder.makeOne(link)
    #expect(throws: OutputError.self) { try Folder.makeOne(link, followsLinks: false) }
    #expect(FileStatus(of: link)?.kind == .folder)
    #expect(FileStatus(of: link, followsLinks: false)?.kind == .link)
  }

  @Test func nothingIsKnownOfAPathWithAZeroByte() throws {
    #expect(FileStatus(of: "/\u{0}x") == nil)
    #expect(File.resolved("/\u{0}x") == nil)
  }

  @Test func theFirstBytesOfAFileCanBeReadAlone() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Folder.make(path)
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try AtomicFile.write(bytes, to: path + "/data")
    for count in [0, 1, 65_536, 65_537, 200_000, 300_000] {
      #expect(try File.bytes(ofFile: path + "/data", first: count) == Array(bytes.prefix(count)))
    }
  }
}
