/// A piece of a block's text while its inlines are read.
struct InlineItem {
  enum Kind {
    /// Text as it is written.
    case plain
    /// A bracket that opens a link where one ends further on, and is text otherwise.
    case plainBracket
    /// Text that stands for what is written, such as `*` for `\*`.
    case replaced([UInt8])
    case leaf(MarkdownTree.Kind)
    /// A formula, with the bytes of the block's text between its marks.
    case formula(MarkdownTree.Formula, content: Range<Int>)
    /// An address without any mark around it; within a link it is text.
    case bareAddress(destination: String)
    /// An address between angle brackets.
    case address(destination: String)
    /// A run of asterisks, underscores or tildes.
    case delimiters
    case open(MarkdownTree.Kind)
    case close
  }

  var kind: Kind
  /// The bytes of the block's text.
  var range: Range<Int>
  /// What a run of delimiters ends, from within, with the number of characters that it takes for each.
  var ended: [Int] = []
  /// What a run of delimiters begins, from within, with the number of characters.
  var begun: [(kind: MarkdownTree.Kind, length: Int)] = []

  init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Makes a bare address the text that it is within a link.
  mutating func loseBareAddress() {
    if case .bareAddress = kind { kind = .plain }
  }

  /// Adds what was read to a tree.
  static func emit(_ items: [InlineItem], of text: InlineText, into builder: inout TreeBuilder) {
    var linkDepth = 0
    var links: [Bool] = []
    /// Text that is one stretch of what is written, in which addresses of mail are looked for.
    var plain = 0..<0
    func endPlain(_ builder: inout TreeBuilder) {
      if !plain.isEmpty { emit(plain, of: text, findsMail: linkDepth == 0, into: &builder) }
      plain = 0..<0
    }
    func addPlain(_ range: Range<Int>, _ builder: inout TreeBuilder) {
      if plain.isEmpty {
        plain = range
      } else if plain.upperBound == range.lowerBound {
        plain = plain.lowerBound..<range.upperBound
      } else if !range.isEmpty {
        endPlain(&builder)
        plain = range
      }
    }
    for item in items {
      switch item.kind {
      case .plain, .plainBracket: addPlain(item.range, &builder)
      case .replaced(let bytes):
        endPlain(&builder)
        builder.text(bytes, range: text.places(of: item.range))
      case .leaf(let kind):
        endPlain(&builder)
        builder.leaf(kind, range: text.places(of: item.range))
      case .formula(let formula, let content):
        endPlain(&builder)
        builder.leaf(.formula(formula), range: text.places(of: item.range), content: text.places(of: content))
      case .bareAddress(let destination), .address(let destination):
        endPlain(&builder)
        var words = item.range
        if case .address = item.kind { words = words.lowerBound + 1..<words.upperBound - 1 }
        builder.open(.link(destination: destination, title: ""), range: text.places(of: item.range))
        builder.text(text.bytes[words], range: text.places(of: words))
        builder.close()
      case .delimiters:
        var start = item.range.lowerBound
        for length in item.ended {
          endPlain(&builder)
          start += length
          builder.close(at: text.place(of: start - 1) + 1)
        }
        var end = item.range.upperBound - item.begun.reduce(0) { $0 + $1.length }
        addPlain(start..<end, &builder)
        for begun in item.begun.reversed() {
          endPlain(&builder)
          builder.open(begun.kind, range: text.places(of: end..<end + begun.length))
          end += begun.length
        }
      case .open(let kind):
        endPlain(&builder)
        let isLink = if case .link = kind { true } else { false }
        links.append(isLink)
        if isLink { linkDepth += 1 }
        builder.open(kind, range: text.places(of: item.range))
      case .close:
        endPlain(&builder)
        if links.popLast() == true { linkDepth -= 1 }
        builder.close(at: text.place(of: item.range.upperBound - 1) + 1)
      }
    }
    endPlain(&builder)
  }

  private static func emit(
    _ range: Range<Int>, of text: InlineText, findsMail: Bool, into builder: inout TreeBuilder
  ) {
    var start = range.lowerBound
    if findsMail {
      for mail in BareAddress.mail(in: text.bytes, range) {
        builder.text(text.bytes[start..<mail.lowerBound], range: text.places(of: start..<mail.lowerBound))
        let address = String(decoding: text.bytes[mail], as: UTF8.self)
        builder.open(.link(destination: "mailto:" + address, title: ""), range: text.places(of: mail))
        builder.text(text.bytes[mail], range: text.places(of: mail))
        builder.close()
        start = mail.upperBound
      }
    }
    if start < range.upperBound {
      builder.text(text.bytes[start..<range.upperBound], range: text.places(of: start..<range.upperBound))
    }
  }
}
