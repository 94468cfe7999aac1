import CommonMark
import Foundation
import Testing

@Suite("A page that is served is made from one reading of its lesson")
struct ParseCountTests {
  @Test func once() async throws {
    let words = "These words stand in one lesson of \(UUID().uuidString)."
    let count = ParseCount(ofDocumentsWith: words)
    let server = try RunningServer(["a.md": "# A\n\n\(words)\n", "b.md": "# B\n"])
    let page = await server.get("/a.html")
    #expect(page.contains(words))
    _ = await server.get("/")
    #expect(count.value == 1)
  }

  @Test func aFileThatIsLinkedToIsHandedOut() async throws {
    let server = try RunningServer([
      "a.md": "# A\n\n[data](data%20x.csv)\n", "data x.csv": "1,2\n", "secret.csv": "3\n",
    ])
    let data = await server.get("/data%20x.csv")
    #expect(data.hasPrefix("HTTP/1.1 200") && data.hasSuffix("1,2\n"))
    #expect(data.contains("Content-Disposition: attachment"))
    let other = await server.get("/secret.csv")
    #expect(other.hasPrefix("HTTP/1.1 404"))
  }
}
