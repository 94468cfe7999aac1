package import LinearAlgebra

extension Dataset {
  /// Examples from a comma-separated file below the ``DataFolder``, whose first row names the columns.
  ///
  /// - Parameters:
  ///   - path: from the lesson's folder down.
  ///   - inputs: the names of the columns that are x, in that order.
  ///   - targets: the names of the columns that are y, in that order.
  public static func csv(_ path: String, inputs: [String], targets: [String]) -> Dataset {
    orStop(try csvOrThrow(path, inputs: inputs, targets: targets))
  }

  /// - Throws: ``EngineError`` when the file cannot be read, a column is missing, a row is too short or too long,
  ///   or an entry is not a number, in which case row and column are named, when there is no row, or when several
  ///   columns have a name that is asked for.
  package static func csvOrThrow(
    _ path: String, inputs: [String], targets: [String]
  ) throws(EngineError) -> Dataset {
    try parseCSV(try DataFolder.read(path), named: path, inputs: inputs, targets: targets)
  }

  /// - Throws: ``EngineError`` as ``csvOrThrow(_:inputs:targets:)`` does.
  package static func parseCSV(
    _ bytes: [UInt8], named path: String, inputs: [String], targets: [String]
  ) throws(EngineError) -> Dataset {
    var reader = CSVReader(bytes, path: path)
    guard let header = try reader.nextRow() else {
      throw EngineError(.format, "“\(path)” is empty; its first row should name the columns.")
    }
    let inputColumns = try reader.columns(inputs, in: header)
    let targetColumns = try reader.columns(targets, in: header)
    var (xs, ys): ([Double], [Double]) = ([], [])
    var rows = 0
    while let row = try reader.nextRow() {
      guard row.count == header.count else {
        throw reader.error(
          "has \(counted(row.count, "entry", "entries")), but there are \(header.count) columns")
      }
      for column in inputColumns { xs.append(try reader.number(row[column], column: header[column])) }
      for column in targetColumns { ys.append(try reader.number(row[column], column: header[column])) }
      rows += 1
    }
    guard rows > 0 else { throw EngineError(.format, "“\(path)” names columns, but has no row below them.") }
    return Dataset(
      checkedInputs: Matrix(rows: rows, columns: inputs.count, storage: xs),
      targets: Matrix(rows: rows, columns: targets.count, storage: ys))
  }
}

/// Rows of comma-separated fields (RFC 4180: quotes around a field, doubled inside it; any line ending).
private struct CSVReader {
  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  /// The number of the row last read, as an editor counts it: the first is 1.
  private var row = 0
  private var nextRowNumber = 1

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  func error(_ what: String) -> EngineError { EngineError(.format, "“\(path)”, row \(row): \(what).") }

  /// The places of the named columns.
  func columns(_ names: [String], in header: [String]) throws(EngineError) -> [Int] {
    var places: [Int] = []
    for name in names {
      guard let place = header.firstIndex(of: name) else {
        let known = header.map { "“\($0)”" }.joined(separator: ", ")
        throw EngineError(.format, "“\(path)” has no column “\(name)”; it has \(known).")
      }
      guard header.lastIndex(of: name) == place else {
        throw EngineError(.format, "“\(path)” has more than one column “\(name)”.")
      }
      places.append(place)
    }
    return places
  }

  func number(_ text: String, column: String) throws(EngineError) -> Double {
    let digits = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    // `Double` would also read hexadecimal numbers, and what stands before a zero byte.
    guard digits.allSatisfy({ "0123456789+-.eE".contains($0) }), let number = Double(String(digits)),
      number.isFinite
    else {
      throw error("“\(text)” in column “\(column)” is not a number")
    }
    return number
  }

  /// The fields of the next row that is not empty; nil at the end.
  mutating func nextRow() throws(EngineError) -> [String]? {
    while position < bytes.count {
      row = nextRowNumber
      let fields = try readRow()
      if fields != [""] { return fields }
    }
    return nil
  }

  private mutating func readRow() throws(EngineError) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try readField())
      guard position < bytes.count else { return fields }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ",") { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
        position += 1
      }
      nextRowNumber += 1
      return fields
    }
  }

  /// Up to the comma or line ending, which is left.
  private mutating func readField() throws(EngineError) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let end = bytes[position...].firstIndex(where: isBorder) ?? bytes.count
      defer { position = end }
      return String(decoding: bytes[position..<end], as: UTF8.self)
    }
    var field: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") { nextRowNumber += 1 }
      if byte != UInt8(ascii: "\"") {
        field.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        field.append(byte)
        position += 1
      } else {
        guard position == bytes.count || isBorder(bytes[position]) else {
          throw error(
            "text follows the quotation mark that ends field \(String(decoding: field, as: UTF8.self))")
        }
        return String(decoding: field, as: UTF8.self)
      }
    }
    throw error("a quotation mark is never closed")
  }

  private func isBorder(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
