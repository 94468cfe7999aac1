import CellLanguage

/// A type of the vocabulary whose name, properties, constants and cases are those of its Swift declaration.
///
/// The conformances are written by a test from the sources of the API; they stand in the folder `Declarations`.
protocol Declared: CellValue {
  static func declare(_ members: Members<Self>)
}

/// Takes the values that a type and its instances have, as the Swift API declares them.
struct Members<Owner: CellValue> {
  let vocabulary: Vocabulary

  func property<R: CellValue>(_ name: String, _ get: @escaping (Owner) throws -> R) {
    vocabulary.property(name, get)
  }

  /// A property that can be set.
  func property<R: CellValue>(
    _ name: String, _ get: @escaping (Owner) throws -> R, set: @escaping (inout Owner, R) throws -> Void
  ) {
    vocabulary.property(name, get, set: set)
  }

  func constant<R: CellValue>(_ name: String, _ value: @autoclosure @escaping () -> R) {
    vocabulary.staticProperty(name, of: Owner.self, value())
  }

  /// All cases of an enum without associated values.
  func cases(_ cases: [(name: String, value: Owner)]) {
    vocabulary.enumeration(Owner.self, cases.map { ($0.name, $0.value, summary: "") })
  }
}

extension Members where Owner: AnyObject {
  /// A property that can be set whoever holds the object.
  func shared<R: CellValue>(
    _ name: String, _ get: @escaping (Owner) throws -> R, set: @escaping (Owner, R) throws -> Void
  ) {
    vocabulary.sharedProperty(name, get, set: set)
  }
}

extension Members where Owner: CaseIterable, Owner.AllCases == [Owner] {
  func allCases() {
    vocabulary.staticProperty("allCases", of: Owner.self, summary: "Every case, in order.", Owner.allCases)
  }
}

extension Vocabulary {
  /// Makes a type known to cells by its name, with the members that are values.
  func type<T: Declared>(_: T.Type) {
    guard let nominal = T.cellType.nominal else { preconditionFailure("a type of the vocabulary has a name") }
    add(nominal)
    members(of: T.self)
  }

  /// Binds the members of a type that are values.
  func members<T: Declared>(of _: T.Type) { T.declare(Members(vocabulary: self)) }
}

/// What the sources of the Swift API say of it: the sentences of its documentation.
enum Declarations {
  /// The first sentence of the documentation of one declaration.
  struct Sentence {
    /// The type whose member it is; nil for functions and for types themselves.
    let owner: String?
    /// As ``VocabularyReference/Entry/signature``; a type's name.
    let signature: String
    let text: String

    init(_ owner: String?, _ signature: String, _ text: String) {
      self.owner = owner
      self.signature = signature
      self.text = text
    }
  }

  /// By the owner ("" for functions and types), and the signature.
  static let sentences: [String: [String: String]] = {
    var found: [String: [String: String]] = [:]
    for sentence in linearAlgebra + display + backprop + nabla {
      found[sentence.owner ?? "", default: [:]][sentence.signature] = sentence.text
    }
    return found
  }()
}
