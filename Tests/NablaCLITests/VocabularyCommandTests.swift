import Testing

/// `nabla vocabulary`, read off the bindings.
struct VocabularyCommandTests {
  @Test func listsTheLibraryByTopic() throws {
    let session = Session("vocabulary")
    #expect(session.exitCode == 0)
    let topics = session.output.split(separator: "\n").filter { !$0.isEmpty && $0 == $0.uppercased() }
    #expect(topics.first == "VECTORS")
    #expect(topics.contains("EXPLAINING"))
    #expect(
      session.output.contains("\nMatrix: A rectangle of numbers, written row by row: `[[1, 2], [3, 4]]`.\n"))
    #expect(session.output.contains("nabla vocabulary map"))
  }

  @Test(
    "A name finds a type with its members, or everything of that name",
    arguments: [
      ("Matrix", ["  T: Matrix        ", "  static identity(_: Int) -> Matrix ", "  [row: Int] -> Vector "]),
      (
        "Network.train",
        ["mutating train(on: Dataset, epochs: Int, batch: Int? = nil, optimizer: Optimizer, "]
      ),
      ("plot", ["plot(_: History, scale: Plot.Scale = .linear) -> Plot\n", "The cost over the epochs."]),
      ("plot(_:scale:)", ["plot(_: String, over: ClosedRange<Double>, _: (Double) -> Double) -> Plot\n"]),
      ("⊙", ["Vector ⊙ Vector -> Vector ", "Matrix ⊙ Matrix -> Matrix "]),
      ("Layers", ["  [_: Int] -> Element { get set } ", "  count: Int "]),
      ("conventions", ["conventions: Conventions "]),
      ("Conventions", ["  indexBase: Conventions.IndexBase { get set }\n"]),
      ("map", ["map(_: (T) -> U) -> [U] "]),
    ] as [(String, [String])])
  func name(name: String, lines: [String]) {
    let session = Session("vocabulary", name)
    #expect(session.exitCode == 0)
    for line in lines { #expect(session.output.contains(line), "\(session.output)") }
  }

  @Test func nameThatNobodyKnowsIsCorrected() {
    let session = Session("vocabulary", "Netwrk")
    #expect(session.exitCode == 64)
    #expect(session.output.isEmpty)
    #expect(session.messages.contains("Cells know nothing named 'Netwrk'. Did you mean 'Network'?"))
  }
}
