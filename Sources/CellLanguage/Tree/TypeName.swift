/// A type as it was written.
package struct TypeName {
  package indirect enum Kind {
    /// `Int`, `Array<Int>`; `Self` too.
    case named(String, [TypeName])
    /// `Network.Layer`
    case member(TypeName, String)
    case array(TypeName)
    case dictionary(TypeName, TypeName)
    case optional(TypeName)
    case tuple([(label: String?, type: TypeName)])
    case function([Parameter], result: TypeName, throws: Bool)
  }

  package struct Parameter {
    package var type: TypeName
    package var isInout: Bool
    package var isVariadic: Bool
    /// Whether a closure given here may outlive the call: `@escaping`.
    package var isEscaping = false

    package init(type: TypeName, isInout: Bool = false, isVariadic: Bool = false) {
      self.type = type
      self.isInout = isInout
      self.isVariadic = isVariadic
    }
  }

  package var kind: Kind
  package var range: CodeRange

  package init(_ kind: Kind, _ range: CodeRange) {
    self.kind = kind
    self.range = range
  }
}
