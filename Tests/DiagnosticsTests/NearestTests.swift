import Diagnostics
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("lable", ["label", "table"], "label"), ("ech", ["echo", "each"], "echo"),
    ("Sigmoid", ["sigmoid"], "sigmoid"),
    ("xyz", ["label", "echo"], nil), ("a", ["b"], "b"), ("ab", ["cd"], nil), ("label", ["label"], nil),
    ("forwrd", ["backward", "forward"], "forward"), ("", ["a"], nil),
    ("tolerence", ["tolerance"], "tolerance"),
    ("ab", ["ba", "ac"], "ba"),
  ])
  func theNearestNameIsFound(name: String, candidates: [String], expected: String?) {
    #expect(nearest(to: name, among: candidates) == expected)
  }
}
