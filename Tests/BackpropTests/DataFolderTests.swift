import Backprop
import Glibc
import LinearAlgebra
import TestSupport
import Testing

@Suite struct DataFolderTests {
  /// A fresh folder with `inside/a.csv`, a link out of it, and a file beside it.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    try folder.write("x,y\n1,2\n", to: "inside/a.csv")
    try folder.write("x,y\n3,4\n", to: "outside.csv")
    symlink("../outside.csv", folder("inside/link.csv"))
    try DataFolder.$current.withValue(folder("inside")) { try body(folder.path) }
  }

  @Test func filesBelowTheFolderAreRead() throws {
    try withFolder { _ in
      let data = try Dataset.csvOrThrow("a.csv", inputs: ["x"], targets: ["y"])
      #expect(data.targets == [[2]])
    }
  }

  @Test func nothingElseIs() throws {
    try withFolder { folder in
      for path in [
        "../outside.csv", "link.csv", "\(folder)/inside/a.csv", "", ".", "b.csv", "a.csv/..", "a\0.csv",
      ] {
        #expect(throws: EngineError.self, "\(path)") { try DataFolder.read(path) }
      }
      let link = #expect(throws: EngineError.self) { try DataFolder.read("link.csv") }
      #expect(link?.message == "“link.csv” leads out of the lesson's folder.")
    }
  }
}
