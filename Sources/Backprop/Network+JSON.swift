package import LinearAlgebra

extension Network {
  /// All weights and biases as JSON, every number in full.
  ///
  /// `{"format": "nabla parameters 1", "layers": [{"W": [[…]], "b": […]}, …]}`
  public var json: String { orStop(try jsonOrThrow()) }

  /// Takes weights and biases from JSON as ``json`` writes it, for a network of the same shapes.
  public mutating func load(json: String) { orStop(try loadOrThrow(json: json)) }

  /// Takes weights and biases from a JSON file below the ``DataFolder``.
  public mutating func load(from path: String) { orStop(try loadOrThrow(from: path)) }

  /// - Throws: ``EngineError`` when a parameter is not finite, which JSON cannot write.
  package func jsonOrThrow() throws(EngineError) -> String {
    for parameter in parameters where !self[parameter].isFinite {
      throw EngineError(
        .nonFinite, "\(parameter.quantity) is \(self[parameter]), which JSON has no number for.")
    }
    let layers = W.indices.map { ℓ in
      let rows = (0..<W[ℓ].rows).map { W[ℓ][row: $0].description }.joined(separator: ",\n      ")
      return "    {\"W\": [\n      \(rows)],\n     \"b\": \(b[ℓ].description)}"
    }
    return """
      {"format": "\(Self.jsonFormat)",
       "layers": [
      \(layers.joined(separator: ",\n"))]}

      """
  }

  /// - Throws: ``EngineError`` when the text is not such JSON or its shapes are others.
  package mutating func loadOrThrow(json: String) throws(EngineError) {
    try load(json: json, named: "The text")
  }

  private mutating func load(json: String, named name: String) throws(EngineError) {
    let root = try JSONValue(parsing: json, named: name)
    guard root["format"] == .string(Self.jsonFormat), case .array(let layers) = root["layers"] else {
      throw EngineError(.format, "\(name) is JSON, but not “\(Self.jsonFormat)”.")
    }
    guard layers.count == L else {
      throw EngineError(
        .shape,
        "\(name) has \(counted(layers.count, "layer", "layers")), but the network has \(L).")
    }
    var loaded = self
    for (index, layer) in layers.enumerated() {
      let ℓ = index + 1
      guard let rows = layer["W"]?.rows, let biases = layer["b"]?.numbers else {
        throw EngineError(.format, "\(name), layer \(ℓ), lacks W, rows of numbers, or b, numbers.")
      }
      do {
        try loaded.setWeightsOrThrow(try Matrix.initOrThrow(rows), layer: ℓ)
        try loaded.setBiasesOrThrow(Vector(biases), layer: ℓ)
      } catch {
        throw EngineError(error.code, "\(name), layer \(ℓ): \(error.message)")
      }
    }
    self = loaded
  }

  /// - Throws: ``EngineError`` when the file cannot be read or is not such JSON.
  package mutating func loadOrThrow(from path: String) throws(EngineError) {
    try load(json: String(decoding: try DataFolder.read(path), as: UTF8.self), named: "“\(path)”")
  }

  private static var jsonFormat: String { "nabla parameters 1" }
}

extension JSONValue {
  fileprivate var numbers: [Double]? {
    guard case .array(let values) = self else { return nil }
    let numbers = values.compactMap { value -> Double? in
      if case .number(let number) = value { return number }
      return nil
    }
    return numbers.count == values.count ? numbers : nil
  }

  fileprivate var rows: [[Double]]? {
    guard case .array(let values) = self else { return nil }
    let rows = values.compactMap(\.numbers)
    return rows.count == values.count ? rows : nil
  }
}
