import Backprop
import LinearAlgebra
import Testing

@Suite struct CSVTests {
  private func parse(_ text: String) throws -> Dataset {
    try Dataset.parseCSV(Array(text.utf8), named: "d.csv", inputs: ["x1", "x2"], targets: ["y"])
  }

  @Test(arguments: [
    "x1,x2,y\n1,2,0\n-3.5,4e2,1\n", "x1,x2,y\r\n1,2,0\r\n-3.5,4e2,1",
    "\u{FEFF}x1,x2,y\n\n 1 ,\"2\",0\n-3.5,400,1\n\n",
    "y,note,x2,x1\n0,\"a, \"\"b\"\"\nc\",2,1\n1,,400,-3.5\n",
  ])
  func columnsAreFoundByName(_ text: String) throws {
    let data = try parse(text)
    #expect(data.inputs == [[1, 2], [-3.5, 400]])
    #expect(data.targets == [[0], [1]])
  }

  @Test(arguments: [
    ("", "“d.csv” is empty; its first row should name the columns."),
    ("x1,y\n", "“d.csv” has no column “x2”; it has “x1”, “y”."),
    ("x1,x2,y\n1,2,0\n1,2\n", "“d.csv”, row 3: has 2 entries, but there are 3 columns."),
    ("x1,x2,y\n1,two,0\n", "“d.csv”, row 2: “two” in column “x2” is not a number."),
    ("x1,x2,y\n\n1,,0\n", "“d.csv”, row 3: “” in column “x2” is not a number."),
    ("x1,x2,y\n1,inf,0\n", "“d.csv”, row 2: “inf” in column “x2” is not a number."),
    ("x1,x2,y\n1,0x10,0\n", "“d.csv”, row 2: “0x10” in column “x2” is not a number."),
    ("x1,x2,y\n1,2\u{0},0\n", "“d.csv”, row 2: “2\u{0}” in column “x2” is not a number."),
    ("x1,x2,y\n1,1e999,0\n", "“d.csv”, row 2: “1e999” in column “x2” is not a number."),
    ("x1,x2,y\n\n", "“d.csv” names columns, but has no row below them."),
    ("x1,x2,y,x2\n1,2,0,3\n", "“d.csv” has more than one column “x2”."),
    ("x1,x2,y\n1,\"2,0\n", "“d.csv”, row 2: a quotation mark is never closed."),
    ("x1,x2,y\n\"1\"0,2,0\n", "“d.csv”, row 2: text follows the quotation mark that ends field 1."),
  ])
  func whatIsMalformedIsNamedWithRowAndColumn(text: String, message: String) {
    let error = #expect(throws: EngineError.self) { try parse(text) }
    #expect(error?.message == message)
  }
}

@Suite struct IDXTests {
  static let images: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 255, 51, 0]
  static let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 2, 1, 0]

  private func parse(_ images: [UInt8], _ labels: [UInt8], limit: Int? = nil) throws -> Dataset {
    try Dataset.parseIDX(images: images, named: "i", labels: labels, named: "l", classes: 2, limit: limit)
  }

  @Test func picturesBecomeRowsBetweenZeroAndOne() throws {
    let data = try parse(Self.images, Self.labels)
    #expect(data.inputs == [[0, 1], [0.2, 0]])
    #expect(data.targets == [[0, 1], [1, 0]])
    let first = try parse(Self.images, Self.labels, limit: 1)
    #expect(first.inputs == [[0, 1]])
  }

  @Test func whatIsMalformedIsNamed() {
    func message(_ images: [UInt8], _ labels: [UInt8]) -> String? {
      #expect(throws: EngineError.self) { try parse(images, labels) }?.message
    }
    #expect(message([1, 2], Self.labels) == "“i” does not begin as an IDX file does.")
    #expect(
      message(Self.labels + [0, 0, 0, 0, 0, 0], Self.labels)
        == "“i”, bytes 2 and 3: type 8 in 1 dimensions; unsigned bytes (8) in 3 are wanted.")
    #expect(
      message(Array(Self.images.dropLast()), Self.labels)
        == "“i” promises 2×1×2 bytes behind its header, but has 3.")
    #expect(
      message(Self.images, [0, 0, 8, 1, 0, 0, 0, 2, 1, 7])
        == "“l”: label 1 is 7, but labels are numbers from 0 below 2.")
    #expect(
      message(Self.images, [0, 0, 8, 1, 0, 0, 0, 1, 1]) == "“i” has 2 pictures, but “l” has 1 label.")
    let most: [UInt8] = Array(repeating: 255, count: 4)
    #expect(
      message([0, 0, 8, 3] + most + most + most, Self.labels)
        == "“i” promises 4294967295×4294967295×4294967295 bytes behind its header, but has 0.")
    // No picture, but of a size whose product is no number.
    #expect(
      message([0, 0, 8, 3, 0, 0, 0, 0] + most + most, [0, 0, 8, 1, 0, 0, 0, 0])
        == "“i” promises 0×4294967295×4294967295 bytes, which is nothing.")
  }

  @Test(arguments: [0, -1, Int.min]) func readingNoExampleIsRefused(limit: Int) {
    let error = #expect(throws: EngineError.self) { try parse(Self.images, Self.labels, limit: limit) }
    #expect(error?.message == "At least one example is to be read, not \(limit).")
  }
}

@Suite struct JSONTests {
  @Test func parametersComeBackBitForBit() throws {
    let net = Network(inputs: 3, cost: .squaredError, seed: 9) {
      Dense(4, activation: .tanh, weights: .he, bias: .normal(deviation: 1e-200))
      Dense(2, activation: .sigmoid, weights: .he, bias: .constant(-0.0))
    }
    var other = Network(inputs: 3, cost: .squaredError) {
      Dense(4, activation: .tanh, weights: .zeros)
      Dense(2, activation: .sigmoid, weights: .zeros)
    }
    try other.loadOrThrow(json: net.json)
    #expect(other.W == net.W && other.b == net.b)
  }

  @Test(arguments: [
    ("", "The text is not JSON: line 1, column 1 should be a value."),
    ("{\n \"δ\": NaN}", "The text is not JSON: line 2, column 7 should be a number."),
    ("{\"format\": 1}", "The text is JSON, but not “nabla parameters 1”."),
    ("[1, 2", "The text is not JSON: line 1, column 6 should be “]”."),
    ("[1] 2", "The text is not JSON: line 1, column 5 should be nothing more."),
    ("[1e999]", "The text is not JSON: line 1, column 2 should be a number."),
    (String(repeating: "[", count: 10_000), "The text is nested more than 32 deep."),
    ("{\"format\": \"nabla parameters 1\", \"layers\": []}", "The text has 0 layers, but the network has 2."),
    (
      "{\"format\": \"nabla parameters 1\", \"layers\": [{\"W\": [[1]], \"b\": [\"1\"]}, null]}",
      "The text, layer 1, lacks W, rows of numbers, or b, numbers."
    ),
    (
      "{\"format\": \"nabla parameters 1\", \"layers\": [{\"W\": [[1, 2]], \"b\": [1]}, null]}",
      "The text, layer 1: W[1] is 1×1 and cannot become 1×2."
    ),
    (
      "{\"format\": \"nabla parameters 1\", \"layers\": [{\"W\": [[1], [1, 2]], \"b\": [1]}, null]}",
      "The text, layer 1: The rows of a matrix are equally long, but row 0 has 1 entry and row 1 has 2."
    ),
  ])
  func whatIsNotSuchJSONIsRefusedAndNothingChanges(text: String, message: String) {
    var net = Canonical.T()
    let error = #expect(throws: EngineError.self) { try net.loadOrThrow(json: text) }
    #expect(error?.message == message)
    #expect(net == Canonical.T())
  }

  @Test func infiniteParametersCannotBeWritten() {
    var net = Canonical.T()
    net.W[2][0, 0] = .infinity
    #expect(throws: EngineError.self) { try net.jsonOrThrow() }
  }
}

/// Whatever happens to a file, it is read or refused, and what is read are finite numbers of one shape.
@Suite struct DamagedFileTests {
  private var generator = SplitMix64(seed: 1)

  /// Some bytes more, fewer or others.
  private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(3) {
      let start = below(bytes.count + 1)
      let end = min(start + below(5), bytes.count)
      let favourites: [UInt8] = [0, 255, 8, 10, 13, 34, 44, 45, 46, 48, 91, 92, 93, 101, 123, 125]
      switch below(4) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: below(bytes.count + 1))
      case 2: for index in start..<end { bytes[index] = favourites[below(favourites.count)] }
      default: bytes.insert(UInt8(below(256)), at: start)
      }
    }
    return bytes
  }

  private mutating func below(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }

  @Test mutating func csv() {
    let text = Array("\u{FEFF}x,\"y\",note\r\n1,2,a\r\n-3.5e1,4,\"b, \"\"c\"\"\"\n".utf8)
    for _ in 0..<5000 {
      let data = try? Dataset.parseCSV(damaged(text), named: "d", inputs: ["x"], targets: ["y"])
      expectSound(data)
    }
  }

  @Test mutating func idx() {
    for _ in 0..<5000 {
      let (images, labels) = (damaged(IDXTests.images), damaged(IDXTests.labels))
      for (images, labels) in [(images, IDXTests.labels), (IDXTests.images, labels), (images, labels)] {
        expectSound(
          try? Dataset.parseIDX(
            images: images, named: "i", labels: labels, named: "l", classes: 2, limit: nil))
      }
    }
  }

  @Test mutating func json() {
    let text = Array(Canonical.M.json.utf8)
    for _ in 0..<3000 {
      var net = Canonical.M
      try? net.loadOrThrow(json: String(decoding: damaged(text), as: UTF8.self))
      #expect(net.parameters.allSatisfy { net[$0].isFinite })
      #expect(net.sizes == Canonical.M.sizes)
    }
  }

  private func expectSound(_ data: Dataset?) {
    guard let data else { return }
    #expect(data.inputs.rows == data.targets.rows && data.count > 0)
    #expect((data.inputs.elements + data.targets.elements).allSatisfy { $0.isFinite })
  }
}
