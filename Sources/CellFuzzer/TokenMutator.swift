import CFuzzer

/// Mutations of Swift text that keep its words whole: random bytes rarely get past the parser.
///
/// Half of the time libFuzzer's own mutations, which know the bytes, are used instead.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32
) -> Int {
  var random = TokenRandom(state: UInt64(seed))
  guard size > 0, random.below(4) != 0 else { return LLVMFuzzerMutate(data, size, limit) }
  var tokens = Token.split(UnsafeBufferPointer(start: data, count: size))
  for _ in 0...random.below(3) { mutateOnce(&tokens, &random) }
  return write(tokens, to: data, limit)
}

/// A stretch of one program in the place of a stretch of another.
@_cdecl("LLVMFuzzerCustomCrossOver")
public func crossOver(
  _ first: UnsafePointer<UInt8>, _ firstSize: Int, _ second: UnsafePointer<UInt8>, _ secondSize: Int,
  _ out: UnsafeMutablePointer<UInt8>, _ limit: Int, _ seed: UInt32
) -> Int {
  var random = TokenRandom(state: UInt64(seed))
  var left = Token.split(UnsafeBufferPointer(start: first, count: firstSize))
  let right = Token.split(UnsafeBufferPointer(start: second, count: secondSize))
  guard !left.isEmpty, !right.isEmpty else { return 0 }
  left.replaceSubrange(random.stretch(of: left), with: right[random.stretch(of: right)])
  return write(left, to: out, limit)
}

private func mutateOnce(_ tokens: inout [[UInt8]], _ random: inout TokenRandom) {
  guard !tokens.isEmpty else { return }
  let place = random.below(tokens.count)
  let other = random.below(tokens.count)
  switch random.below(8) {
  case 0: tokens.remove(at: place)
  case 1: tokens.insert(tokens[other], at: place)
  case 2: tokens.swapAt(place, other)
  case 3: tokens[place] = tokens[other]
  case 4: tokens.removeSubrange(random.stretch(of: tokens))
  case 5: tokens.insert(contentsOf: tokens[random.stretch(of: tokens)], at: place)
  case 6: tokens[place] = Array(Token.vocabulary[random.below(Token.vocabulary.count)].utf8)
  default:
    tokens.insert(Array((" " + Token.vocabulary[random.below(Token.vocabulary.count)] + " ").utf8), at: place)
  }
}

private func write(_ tokens: [[UInt8]], to data: UnsafeMutablePointer<UInt8>, _ limit: Int) -> Int {
  var size = 0
  for byte in tokens.joined() where size < limit {
    data[size] = byte
    size += 1
  }
  return size
}

/// Words, numbers, blanks, and single other characters.
private enum Token {
  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    var kind = -1
    for byte in bytes {
      let next = self.kind(byte)
      if next == kind, next != 3 { tokens[tokens.count - 1].append(byte) } else { tokens.append([byte]) }
      kind = next
    }
    return tokens
  }

  private static func kind(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 128...:
      0
    case UInt8(ascii: " "), UInt8(ascii: "\n"): 1
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "&"),
      UInt8(ascii: "|"), UInt8(ascii: "+"):
      2
    default: 3
    }
  }

  /// What no program of the corpus may have beside what stands there.
  static let vocabulary = [
    "let", "var", "func", "struct", "enum", "case", "switch", "if", "else", "guard", "return", "for", "in",
    "while",
    "repeat", "break", "continue", "throw", "throws", "try", "try?", "do", "catch", "inout", "mutating",
    "static",
    "self", "Self", "init", "subscript", "indirect", "extension", "where", "nil", "true", "Int", "Double",
    "String",
    "Bool", "Character", "[Int]", "[String: Int]", "Int?", "(Int, Int)", "(Int) -> Int", "Vector", "Matrix",
    "Network",
    "map", "filter", "reduce", "sorted", "zip", "print", "$0", "{ $0 }", "{", "}", "(", ")", "[", "]", "...",
    "..<", "??",
    "?.", "!", "&", "&&", "==", "=", "+=", "->", "⊙", "0", "1", "-1", "9223372036854775807", "1e308", "0.5",
    "\"a\"",
    "\"\\(x)\"", "\n", "\n// cell\n", "get", "set", "{ get }", ".some", ".none", "_", "as", "is", "//", "/*",
    "#if", "@escaping",
    "lazy", "class", "protocol", "import", "defer", "fallthrough", "async", "await", "<T>", "some", "any",
  ]
}

/// SplitMix64, so that an input comes out of its seed.
private struct TokenRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  mutating func stretch(of tokens: [[UInt8]]) -> Range<Int> {
    let start = below(tokens.count)
    return start..<start + 1 + below(min(20, tokens.count - start))
  }
}
