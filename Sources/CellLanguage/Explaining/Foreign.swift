/// What people bring from other languages, and what Swift says instead.
package enum Foreign {
  /// Names that stand alone.
  static let names: [String: String] = [
    "True": "write `true`", "False": "write `false`", "None": "write `nil`", "null": "write `nil`",
    "NULL": "write `nil`", "undefined": "write `nil`", "len": "write `.count` behind the list",
    "range": "write `0..<10` for the numbers from 0 to 9", "Math": "leave it out: `sqrt(2)` stands alone",
    "math": "leave it out: `sqrt(2)` stands alone", "np": "`sqrt`, `exp` and the like stand alone",
    "numpy": "`sqrt`, `exp` and the like stand alone", "printf": "write `print`", "println": "write `print`",
    "echo": "write `print(…)`", "console": "write `print(…)`", "str": "write `String(…)`, or `\"\\(…)\"`",
    "int": "write `Int(…)`", "float": "write `Double(…)`", "bool": "write `Bool`", "list": "write `Array(…)`",
    "sum": "write `.reduce(0, +)` behind the list", "sorted": "write `.sorted()` behind the list",
    "reversed": "write `.reversed()` behind the list", "enumerate": "write `.enumerated()` behind the list",
    "map": "write `.map { … }` behind the list", "filter": "write `.filter { … }` behind the list",
    "this": "write `self`", "elif": "write `else if`", "and": "write `&&`", "or": "write `||`",
    "not": "write `!`",
    "ln": "write `log`", "power": "write `pow`",
  ]

  /// Names behind a dot.
  static let members: [String: String] = [
    "length": "write `count`", "size": "write `count`", "len": "write `count`", "push": "write `append`",
    "push_back": "write `append`", "add": "write `append`, or `insert` for a set",
    "pop": "write `removeLast`",
    "includes": "write `contains`", "has": "write `contains`", "indexOf": "write `firstIndex(of:)`",
    "index": "write `firstIndex(of:)`", "find": "write `first(where:)`", "some": "write `contains(where:)`",
    "every": "write `allSatisfy`", "all": "write `allSatisfy`", "any": "write `contains(where:)`",
    "slice": "write `[1..<3]`", "substring": "write `prefix`, `suffix` or `dropFirst`",
    "join": "write `joined`",
    "concat": "write `+`", "toUpperCase": "write `uppercased()`", "upper": "write `uppercased()`",
    "toLowerCase": "write `lowercased()`", "lower": "write `lowercased()`", "toString": "write `\"\\(…)\"`",
    "sum": "write `reduce(0, +)`", "sqrt": "write `squareRoot()`", "equals": "write `==`",
    "startsWith": "write `hasPrefix`", "endsWith": "write `hasSuffix`", "collect": "write `Array(…)`",
    "unwrap": "write `!`, or better `if let`", "fold": "write `reduce`",
    "strip": "write `filter { $0 != \" \" }`",
  ]

  package static let operators: [String: String] = [
    "++": "write `+= 1`", "--": "write `-= 1`", "===": "write `==`", "!==": "write `!=`",
    "**": "write `x * x`, or `pow(x, 3)`",
    "..": "write `..<` for a range without its end, `...` for one with it",
    ":=": "write `=`", "<>": "write `!=`", "=>": "write `in` in a closure, `->` in a type",
    "//=": "write `/=`",
  ]

  /// Words that begin a statement elsewhere.
  package static let statements: [String: String] = [
    "const": "a constant is declared with `let`", "val": "a constant is declared with `let`",
    "auto": "a variable is declared with `var`", "int": "write the name first, as in `let x: Int = 3`",
    "double": "write the name first, as in `let x: Double = 3`",
    "float": "write the name first, as in `let x: Double = 3`",
    "string": "write the name first, as in `let x: String = \"a\"`", "def": "a function begins with `func`",
    "function": "a function begins with `func`", "fn": "a function begins with `func`",
    "fun": "a function begins with `func`", "Let": "write `let` in small letters",
    "Var": "write `var` in small letters",
    "elif": "write `else if`", "elsif": "write `else if`", "and": "write `&&`", "or": "write `||`",
    "not": "write `!` in front, as in `!ready`", "then": "leave it out: the block begins with `{`",
  ]
}
