import Foundation
import Testing

/// Swift hashes with another seed in each process; no byte of what the program says hangs on it.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: Program.path)))
struct HashOrderTests {
  /// Goes through dictionaries and sets in many ways, with a mistake that suggests names and with a sum that depends on
  /// the order of its terms.
  static let lesson = """
    # Orders

    Of **δ**, $a^2$ and $b$: the sum is 0.1<!--= sum -->.

    ```swift
    let terms = ["a": 1e16, "b": 1.0, "c": -1e16, "d": 0.1, "e": 3.5, "f": 1e-3]
    var sum = 0.0
    for (_, term) in terms { sum += term }
    show(sum)
    print(Set([3, 1, 2, 5, 8, 7]), terms, terms.keys, terms.map { $0.value })
    print(Dictionary(grouping: ["ant", "bee", "moth", "crane", "fly"]) { $0.count })
    struct Point: Hashable { let x: Int, y: Int }
    print(Set([Point(x: 1, y: 2), Point(x: 2, y: 1), Point(x: 3, y: 3)]).map { $0.x })
    ```

    ```swift
    //| error: may
    let wrong = trems.count + show
    switch sum { case 0: print(0) }
    ```

    ```swift
    let net = Network(inputs: 2, seed: 3, cost: .squaredError) { Dense(3, activation: .tanh)
      Dense(1, activation: .sigmoid) }
    show(net.forward([1, 2]).trace)
    ```

    """

  @Test(
    "Runs in several processes agree in every byte",
    arguments: [
      ["run", "lesson.md"], ["render", "lesson.md", "-o", "-"],
      ["render", "--to", "markdown", "lesson.md", "-o", "-"],
      ["check", "--no-cache", "--report", "json=-", "lesson.md"], ["vocabulary"],
    ])
  func processes(arguments: [String]) throws {
    let folder = try Folder()
    try folder.write(Self.lesson, to: "lesson.md")
    let first = try Program(arguments, in: folder)
    #expect(first.output.count > 100, "\(first.messages)")
    for _ in 0..<5 {
      let again = try Program(arguments, in: folder)
      #expect(again.output == first.output)
      #expect(again.messages == first.messages)
      #expect(again.code == first.code)
    }
  }

  @Test("What was recorded is confirmed by other processes")
  func recorded() throws {
    let folder = try Folder()
    try folder.write(
      "# T\n\n```swift\nlet d = [\"a\": 1e16, \"b\": 1.0, \"c\": -1e16, \"d\": 0.1]\n"
        + "show(d.values.reduce(0, +))\nprint(d, Set(d.keys))\n```\n", to: "lesson.md")
    #expect(try Program(["update", "lesson.md"], in: folder).code == 0)
    for _ in 0..<5 { #expect(try Program(["check", "--no-cache", "lesson.md"], in: folder).code == 0) }
  }
}
