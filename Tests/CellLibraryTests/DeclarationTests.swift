import CellLibrary
import Foundation
import Testing

/// The vocabulary and the Swift API say the same.
@Suite struct DeclarationTests {
  @Test(
    "What cells know of the Swift API is what its sources say; NABLA_RECORD=1 writes it anew, and fails",
    arguments: DeclarationsWriter.files)
  func theDeclarationsAreThoseOfTheSources(file name: String) throws {
    let text = try DeclarationsWriter(api: SwiftAPI(), bindings: WrittenBindings()).text(of: name)
    let file = DeclarationsWriter.folder.appending(path: name + ".swift")
    if ProcessInfo.processInfo.environment["NABLA_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("the declarations were written; build, and run again without NABLA_RECORD")
    }
    let isTrue = try String(contentsOf: file, encoding: .utf8) == text
    #expect(isTrue, "\(name).swift is not what the sources say")
  }

  /// With the same labels, types and defaults.
  @Test func everythingBoundIsDeclaredInSwift() throws {
    let declared = Set(try SwiftAPI().declarations.map(\.key))
    for entry in Self.entries where !declared.contains(entry.key) {
      #expect(SwiftsOwn.contains(entry), "\(entry.owner ?? "") \(entry.signature)")
    }
  }

  @Test func everyPublicDeclarationIsBoundOrHasAReason() throws {
    let entries = Set(Self.entries.map(\.key))
    let bindings = try WrittenBindings()
    for declaration in try SwiftAPI().declarations where !Unbound.contains(declaration) {
      let isBound =
        declaration.kind == .type
        ? bindings.types.contains(declaration.signature) : entries.contains(declaration.key)
      #expect(isBound, "\(declaration.file): \(declaration.owner ?? "") \(declaration.signature)")
    }
  }

  @Test func everythingUnboundExists() throws {
    let declarations = try SwiftAPI().declarations
    for name in Unbound.types.flatMap(\.names) {
      #expect(declarations.contains { $0.kind == .type && $0.signature == name }, "\(name)")
    }
    for name in Unbound.declarations.flatMap(\.names) {
      #expect(declarations.contains { Unbound.matches($0, name) }, "\(name)")
    }
  }

  private static let entries = VocabularyReference.lessons.topics.flatMap(\.sections).flatMap(\.entries)
}

extension SwiftAPI.Declaration {
  fileprivate var key: String { (owner ?? "") + " " + signature }
}

extension VocabularyReference.Entry {
  fileprivate var key: String { (owner ?? "") + " " + signature }
}

/// What cells have of Swift itself and not of a declaration of the API.
private enum SwiftsOwn {
  /// Members of collections, of enums that list their cases or have a number or a text, and literals.
  private static let members: Set<String> = [
    "count", "isEmpty", "indices", "first", "last", "startIndex", "endIndex", "prefix", "suffix", "dropFirst",
    "dropLast",
    "swapAt", "sort", "reverse", "allCases", "rawValue",
  ]
  /// Swift's own types, and what has no declaration that could be compared: a global variable, any value, and text with
  /// numbers in it.
  private static let types: Set<String> = ["UInt64", "Int", "Double", "Slice<Vector>", "Slice<Dataset>"]
  private static let functions: Set<String> = [
    "show(_: T)", "conventions: Conventions", "\\(_: Double, digits: Int)", "\\(_: Vector, digits: Int)",
  ]

  static func contains(_ entry: VocabularyReference.Entry) -> Bool {
    if let owner = entry.owner {
      return types.contains(owner) || members.contains(entry.name)
        || entry.signature.hasPrefix("a literal of ")
        || entry.name == "subscript" && entry.signature.contains("Range") || isShorter(entry)
    }
    return functions.contains(entry.signature) || entry.signature.contains("UInt64")
  }

  /// A lesson uses as many threads as there are; a program says how many.
  private static func isShorter(_ entry: VocabularyReference.Entry) -> Bool {
    entry.owner == "Network" && entry.name == "train"
  }
}
