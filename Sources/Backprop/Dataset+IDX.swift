package import LinearAlgebra

extension Dataset {
  /// Pictures and their labels from two files below the ``DataFolder``, in the IDX format of MNIST.
  ///
  /// Every picture is a row of numbers from 0 to 1 (the bytes divided by 255), every target one-hot.
  ///
  /// - Parameters:
  ///   - images: the path of the pictures, from the lesson's folder down.
  ///   - labels: the path of the labels, from the lesson's folder down.
  ///   - classes: how many labels there are.
  ///   - limit: how many examples are read at most.
  public static func idx(images: String, labels: String, classes: Int = 10, limit: Int? = nil) -> Dataset {
    orStop(try idxOrThrow(images: images, labels: labels, classes: classes, limit: limit))
  }

  /// - Throws: ``EngineError`` when a file cannot be read or is not what it should be; the place is named.
  package static func idxOrThrow(
    images: String, labels: String, classes: Int = 10, limit: Int? = nil
  ) throws(EngineError) -> Dataset {
    try parseIDX(
      images: try DataFolder.read(images), named: images, labels: try DataFolder.read(labels), named: labels,
      classes: classes, limit: limit)
  }

  /// - Throws: ``EngineError`` as ``idxOrThrow(images:labels:classes:limit:)`` does.
  package static func parseIDX(
    images: [UInt8], named imagesPath: String, labels: [UInt8], named labelsPath: String, classes: Int,
    limit: Int?
  ) throws(EngineError) -> Dataset {
    let pictures = try IDXFile(images, path: imagesPath, dimensions: 3)
    let numbers = try IDXFile(labels, path: labelsPath, dimensions: 1)
    guard pictures.sizes[0] == numbers.sizes[0] else {
      throw EngineError(
        .format,
        "“\(imagesPath)” has \(counted(pictures.sizes[0], "picture", "pictures")), but “\(labelsPath)” has "
          + "\(counted(numbers.sizes[0], "label", "labels")).")
    }
    if let limit, limit < 1 {
      throw EngineError(.argument, "At least one example is to be read, not \(limit).")
    }
    let count = Swift.min(pictures.sizes[0], limit ?? .max)
    let width = pictures.sizes[1] * pictures.sizes[2]
    var chosen: [Int] = []
    for (index, label) in numbers.bytes(count).enumerated() {
      guard label < classes else {
        throw EngineError(
          .format,
          "“\(labelsPath)”: label \(index) is \(label), but labels are numbers from 0 below \(classes).")
      }
      chosen.append(Int(label))
    }
    let inputs = Matrix(
      rows: count, columns: width, storage: pictures.bytes(count * width).map { Double($0) / 255 })
    return try initOrThrow(inputs: inputs, labels: chosen, classes: classes)
  }
}

/// Bytes in one or more dimensions behind a header of big-endian numbers.
private struct IDXFile {
  let sizes: [Int]
  private let file: [UInt8]
  private let start: Int

  /// - Throws: ``EngineError`` when the header is another one or the file has not the length that it promises.
  init(_ file: [UInt8], path: String, dimensions: Int) throws(EngineError) {
    start = 4 + 4 * dimensions
    guard file.count >= start, file[0] == 0, file[1] == 0 else {
      throw EngineError(.format, "“\(path)” does not begin as an IDX file does.")
    }
    guard file[2] == 8, file[3] == dimensions else {
      throw EngineError(
        .format,
        "“\(path)”, bytes 2 and 3: type \(file[2]) in \(file[3]) dimensions; unsigned bytes (8) in \(dimensions) "
          + "are wanted.")
    }
    let sizes = (0..<dimensions).map { dimension in
      file[(4 + 4 * dimension)..<(8 + 4 * dimension)].reduce(0) { $0 << 8 | Int($1) }
    }
    guard !sizes.contains(0) else {
      throw EngineError(
        .format,
        "“\(path)” promises \(sizes.map(String.init).joined(separator: "×")) bytes, which is nothing.")
    }
    var promised = 1
    for size in sizes {
      let (product, overflow) = promised.multipliedReportingOverflow(by: size)
      promised = overflow ? .max : product
    }
    guard promised == file.count - start else {
      throw EngineError(
        .format,
        "“\(path)” promises \(sizes.map(String.init).joined(separator: "×")) bytes behind its header, but has "
          + "\(file.count - start).")
    }
    self.file = file
    self.sizes = sizes
  }

  func bytes(_ count: Int) -> ArraySlice<UInt8> { file[start..<(start + count)] }
}
