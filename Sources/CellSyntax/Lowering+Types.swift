import CellLanguage
import SwiftSyntax

extension Lowering {
  mutating func typeName(_ node: TypeSyntax) -> TypeName {
    let place = range(node)
    switch node.as(TypeSyntaxEnum.self) {
    case .identifierType(let type):
      let arguments = type.genericArgumentClause.map { typeArguments($0) } ?? []
      return TypeName(.named(Self.text(type.name), arguments), place)
    case .memberType(let type):
      return TypeName(.member(typeName(type.baseType), Self.text(type.name)), place)
    case .arrayType(let type):
      return TypeName(.array(typeName(type.element)), place)
    case .dictionaryType(let type):
      return TypeName(.dictionary(typeName(type.key), typeName(type.value)), place)
    case .optionalType(let type):
      return TypeName(.optional(typeName(type.wrappedType)), place)
    case .tupleType(let type):
      let elements = type.elements.map { element in
        (label: element.firstName.map(Self.text), type: typeName(element.type))
      }
      if elements.count == 1, elements[0].label == nil { return elements[0].type }
      return TypeName(.tuple(elements), place)
    case .functionType(let type):
      if let specifier = type.effectSpecifiers?.asyncSpecifier { refuse("`async`", specifier) }
      let parameters = type.parameters.map { parameter in
        var result = parameterType(parameter.type)
        result.isVariadic = parameter.ellipsis != nil
        return result
      }
      return TypeName(
        .function(
          parameters, result: typeName(type.returnClause.type),
          throws: type.effectSpecifiers?.throwsClause != nil), place)
    case .attributedType(let type):
      let inner = parameterType(TypeSyntax(type))
      if inner.isInout { refuse("`inout` here", node) }
      return inner.type
    case .implicitlyUnwrappedOptionalType:
      refuse("implicitly unwrapped optionals", node, instead: "write `?`")
    case .someOrAnyType(let type):
      refuse("`\(type.someOrAnySpecifier.text)` types", node)
    case .metatypeType:
      refuse("metatypes", node)
    case .compositionType:
      refuse("protocol compositions", node)
    default:
      refuse("this kind of type", node)
    }
    return TypeName(.named("Never", []), place)
  }

  /// A parameter's type, with its `inout`.
  mutating func parameterType(_ node: TypeSyntax) -> TypeName.Parameter {
    guard let attributed = node.as(AttributedTypeSyntax.self) else {
      return TypeName.Parameter(type: typeName(node))
    }
    var isInout = false
    for specifier in attributed.specifiers {
      if case .simpleTypeSpecifier(let simple) = specifier, simple.specifier.tokenKind == .keyword(.inout) {
        isInout = true
      } else {
        refuse("`\(specifier.trimmedDescription)`", specifier)
      }
    }
    var isEscaping = false
    for attribute in attributed.attributes {
      if attribute.trimmedDescription == "@escaping" {
        isEscaping = true
      } else {
        refuse("`\(attribute.trimmedDescription)`", attribute)
      }
    }
    var parameter = TypeName.Parameter(type: typeName(attributed.baseType), isInout: isInout)
    parameter.isEscaping = isEscaping
    return parameter
  }

  mutating func typeArguments(_ clause: GenericArgumentClauseSyntax) -> [TypeName] {
    clause.arguments.compactMap { argument in
      if case .type(let type) = argument.argument { return typeName(type) }
      refuse("values as generic arguments", argument)
      return nil
    }
  }
}
