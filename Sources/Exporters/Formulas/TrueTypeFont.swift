import Foundation

/// A font of outlines, of which a page gets the characters that it uses.
///
/// Reads what KaTeX's fonts are made of: simple glyphs and a character map of format 4
/// (https://learn.microsoft.com/typography/opentype/spec/otff). Other fonts are refused.
struct TrueTypeFont {
  private let bytes: [UInt8]
  private var tables: [String: Range<Int>] = [:]
  /// Where each glyph's outline stands among all outlines.
  private var outlines: [Range<Int>] = []
  /// The glyph of each character.
  private var glyphs: [UInt16: Int] = [:]

  /// - Parameter data: a TrueType file; nil where it is none, or made of other things.
  init?(_ data: Data) {
    bytes = Array(data)
    guard bytes.starts(with: [0, 1, 0, 0]), let count = word(4) else { return nil }
    for index in 0..<count {
      let entry = 12 + 16 * index
      guard let offset = long(entry + 8), let length = long(entry + 12), offset + length <= bytes.count else {
        return nil
      }
      tables[String(decoding: bytes[entry..<entry + 4], as: UTF8.self)] = offset..<offset + length
    }
    guard Self.copied.allSatisfy({ (tables[$0.name]?.count ?? 0) >= $0.leastCount }), readOutlines(),
      readCharacters()
    else { return nil }
  }

  /// The tables that a part of the font takes over, and how much of each is read or written at least.
  private static let copied: [(name: String, leastCount: Int)] = [
    ("OS/2", 78), ("head", 54), ("hhea", 36), ("maxp", 32), ("post", 32),
  ]

  // MARK: Reading

  private func word(_ place: Int) -> Int? {
    guard place >= 0, place + 2 <= bytes.count else { return nil }
    return Int(bytes[place]) << 8 | Int(bytes[place + 1])
  }

  private func long(_ place: Int) -> Int? {
    guard let high = word(place), let low = word(place + 2) else { return nil }
    return high << 16 | low
  }

  private mutating func readOutlines() -> Bool {
    guard let maxp = tables["maxp"], let count = word(maxp.lowerBound + 4), let head = tables["head"],
      let isLong = word(head.lowerBound + 50), let loca = tables["loca"], let glyf = tables["glyf"],
      loca.count >= (count + 1) * (isLong == 1 ? 4 : 2)
    else { return false }
    let places = (0...count).map { index -> Int in
      let place =
        isLong == 1 ? long(loca.lowerBound + 4 * index) : word(loca.lowerBound + 2 * index).map { $0 * 2 }
      return glyf.lowerBound + (place ?? 0)
    }
    guard zip(places, places.dropFirst()).allSatisfy({ $0 <= $1 && $1 <= glyf.upperBound }) else {
      return false
    }
    outlines = zip(places, places.dropFirst()).map { $0..<$1 }
    // A glyph that is made of other glyphs says so with −1 contours.
    return outlines.allSatisfy { $0.isEmpty || $0.count >= 12 && bytes[$0.lowerBound] < 0x80 }
  }

  private mutating func readCharacters() -> Bool {
    guard let cmap = tables["cmap"], let count = word(cmap.lowerBound + 2) else { return false }
    let places = (0..<count).compactMap { long(cmap.lowerBound + 8 + 8 * $0).map { cmap.lowerBound + $0 } }
    guard let map = places.first(where: { word($0) == 4 }), let doubled = word(map + 6) else { return false }
    var last = -1
    for segment in stride(from: 0, to: doubled, by: 2) {
      let startPlace = map + 16 + doubled + segment
      let shiftPlace = startPlace + 2 * doubled
      guard let end = word(map + 14 + segment), let start = word(startPlace), last < start,
        start <= end,
        let delta = word(startPlace + doubled), let shift = word(shiftPlace)
      else { return false }
      last = end
      for code in start...end where code != 0xFFFF {
        let glyph: Int
        if shift == 0 {
          glyph = code + delta
        } else {
          guard let found = word(shiftPlace + shift + 2 * (code - start)) else { return false }
          glyph = found == 0 ? 0 : found + delta
        }
        if outlines.indices.contains(glyph & 0xFFFF), glyph & 0xFFFF > 0 {
          glyphs[UInt16(code)] = glyph & 0xFFFF
        }
      }
    }
    return true
  }

  // MARK: Writing

  /// A font with those of some characters that this one has; nil where it has none of them.
  ///
  /// What makes outlines crisp on screens of few pixels is left out.
  func subset(of characters: Set<Unicode.Scalar>) -> Data? {
    let codes = characters.compactMap { UInt16(exactly: $0.value) }.filter { glyphs[$0] != nil }.sorted()
    guard !codes.isEmpty, let hhea = tables["hhea"], let hmtx = tables["hmtx"],
      let wide = word(hhea.lowerBound + 34), wide > 0, hmtx.count >= 2 * (wide + outlines.count)
    else { return nil }
    var glyf: [UInt8] = []
    var loca: [UInt8] = [0, 0]
    var metrics: [UInt8] = []
    // The first glyph stands for characters that a font lacks.
    for glyph in [0] + codes.compactMap({ glyphs[$0] }) {
      glyf += outline(glyph)
      if glyf.count % 2 == 1 { glyf.append(0) }
      loca += Self.word(glyf.count / 2)
      let advance = hmtx.lowerBound + 4 * min(glyph, wide - 1)
      let bearing = glyph < wide ? advance + 2 : hmtx.lowerBound + 4 * wide + 2 * (glyph - wide)
      metrics += bytes[advance..<advance + 2] + bytes[bearing..<bearing + 2]
    }
    guard glyf.count < 0x20000 else { return nil }
    var parts: [String: [UInt8]] = [
      "cmap": Self.characterMap(codes), "glyf": glyf, "hmtx": metrics, "loca": loca,
      // No names.
      "name": [0, 0, 0, 0, 0, 6],
    ]
    for (name, _) in Self.copied { parts[name] = tables[name].map { Array(bytes[$0]) } }
    parts["post"] = [0, 3, 0, 0] + (parts["post"] ?? [])[4..<32]
    parts["head"]?.replaceSubrange(8..<12, with: [0, 0, 0, 0])
    parts["head"]?.replaceSubrange(50..<52, with: [0, 0])
    parts["hhea"]?.replaceSubrange(34..<36, with: Self.word(codes.count + 1))
    parts["maxp"]?.replaceSubrange(4..<6, with: Self.word(codes.count + 1))
    return Self.file(parts)
  }

  /// The outline of a glyph without its instructions.
  private func outline(_ glyph: Int) -> ArraySlice<UInt8> {
    let whole = bytes[outlines[glyph]]
    guard let contours = word(whole.startIndex), !whole.isEmpty else { return [] }
    let instructions = whole.startIndex + 10 + 2 * contours
    guard let count = word(instructions), instructions + 2 + count <= whole.endIndex else { return whole }
    return whole[..<instructions] + [0, 0] + whole[(instructions + 2 + count)...]
  }

  /// A map of format 4 from characters to glyphs that stand in the same order, from the second on.
  private static func characterMap(_ codes: [UInt16]) -> [UInt8] {
    var runs: [(start: Int, end: Int, delta: Int)] = []
    for (index, code) in codes.map(Int.init).enumerated() {
      if let last = runs.last, last.end + 1 == code {
        runs[runs.count - 1].end = code
      } else {
        runs.append((code, code, index + 1 - code))
      }
    }
    runs.append((0xFFFF, 0xFFFF, 1))
    var power = 1
    while power * 2 <= runs.count { power *= 2 }
    let search = [2 * runs.count, 2 * power, power.trailingZeroBitCount, 2 * (runs.count - power)]
    var map = search.flatMap(word) + runs.flatMap { word($0.end) } + [0, 0]
    map += runs.flatMap { word($0.start) } + runs.flatMap { word($0.delta & 0xFFFF) }
    map += runs.flatMap { _ in word(0) }
    // One map, for Unicode on Windows, which all systems read.
    return [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12] + word(4) + word(map.count + 6) + [0, 0] + map
  }

  private static func word(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
  }

  private static func long(_ number: Int) -> [UInt8] { word(number >> 16) + word(number) }

  /// The tables as a file with its directory and sums.
  private static func file(_ tables: [String: [UInt8]]) -> Data {
    let names = tables.keys.sorted()
    var power = 1
    while power * 2 <= names.count { power *= 2 }
    let search = [names.count, 16 * power, power.trailingZeroBitCount, 16 * (names.count - power)]
    var directory = [0, 1, 0, 0] + search.flatMap(word)
    var content: [UInt8] = []
    let start = 12 + 16 * names.count
    var headPlace = 0
    for name in names {
      let table = tables[name] ?? []
      if name == "head" { headPlace = start + content.count }
      directory += Array(name.utf8) + long(sum(table)) + long(start + content.count) + long(table.count)
      content += table
      while content.count % 4 != 0 { content.append(0) }
    }
    var file = directory + content
    file.replaceSubrange(headPlace + 8..<headPlace + 12, with: long(0xB1B0_AFBA - sum(file)))
    return Data(file)
  }

  private static func sum(_ bytes: [UInt8]) -> Int {
    var sum = 0
    for (index, byte) in bytes.enumerated() { sum += Int(byte) << (8 * (3 - index % 4)) }
    return sum & 0xFFFF_FFFF
  }
}
