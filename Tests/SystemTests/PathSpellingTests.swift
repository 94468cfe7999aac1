import System
import Testing

@Suite struct PathSpellingTests {
  @Test(
    "Paths are compared in one spelling",
    arguments: [
      ("./a.md", "a.md"), ("a//b/./c.md", "a/b/c.md"), ("/a/b", "/a/b"), (".", ""), ("../a", "../a"),
    ])
  func spelling(path: String, plain: String) {
    #expect(PathSpelling.plain(path) == plain)
  }
}
