import Backprop
import Glibc
import LinearAlgebra
import Testing

@Suite struct DataFolderTests {
  /// A fresh folder with `inside/a.csv`, a link out of it, and a file beside it.
  private func withFolder(_ body: (String) throws -> Void) rethrows {
    var template = Array("\(P_tmpdir)/nabla-data-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      Issue.record("no temporary folder")
      return
    }
    let folder = String(cString: made)
    mkdir("\(folder)/inside", 0o700)
    write("x,y\n1,2\n", to: "\(folder)/inside/a.csv")
    write("x,y\n3,4\n", to: "\(folder)/outside.csv")
    symlink("../outside.csv", "\(folder)/inside/link.csv")
    defer {
      for path in ["inside/link.csv", "inside/a.csv", "outside.csv"] { unlink("\(folder)/\(path)") }
      rmdir("\(folder)/inside")
      rmdir(folder)
    }
    try DataFolder.$current.withValue("\(folder)/inside") { try body(folder) }
  }

  private func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else {
      Issue.record("cannot write \(path)")
      return
    }
    fputs(text, file)
    fclose(file)
  }

  @Test func filesBelowTheFolderAreRead() throws {
    try withFolder { _ in
      let data = try Dataset.csvOrThrow("a.csv", inputs: ["x"], targets: ["y"])
      #expect(data.targets == [[2]])
    }
  }

  @Test func nothingElseIs() {
    withFolder { folder in
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
