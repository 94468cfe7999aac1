import System

/// Why the engine refuses an operation, in words for the person who asked for it.
///
/// Every operation that can be asked for wrongly has a core whose name ends in `OrThrow` and which throws this;
/// the plain name stops the program with the same message. For an initialiser the core is `initOrThrow`, for a
/// subscript `subscriptOrThrow` and `setSubscriptOrThrow`, for the operators `+`, `-`, `*` and `⊙` it is
/// `sumOrThrow`, `differenceOrThrow`, `productOrThrow` and `hadamardOrThrow`.
public struct EngineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of mistake it is; stable, unlike the message.
  public enum Code: String, Hashable, Sendable {
    /// Two shapes do not fit together.
    case shape = "shape-mismatch"
    /// An index or a layer number that does not exist.
    case index = "index-out-of-range"
    /// An argument outside the values that mean something.
    case argument = "invalid-argument"
    /// A random number was asked for, but no seed was given.
    case seed = "seed-missing"
    /// A derivative was asked for where there is none.
    case derivative = "no-derivative"
    /// Something that would need more memory or work than anyone can wait for.
    case size = "too-large"
    /// A number that is infinite or not a number.
    case nonFinite = "not-finite"
    /// A file or text that is not what it claims to be.
    case format = "malformed-data"
  }

  /// What kind of mistake it is.
  public var code: Code
  /// A full sentence, with shapes named in full.
  public var message: String

  /// A mistake of a kind, in words.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The text that interpolation and `print` use.
  public var description: String { message }
}

/// Gives the value of a throwing core, or stops the program with the core's message.
///
/// This is the one place where a reader's mistake becomes a stop; cells call the cores themselves.
package func orStop<Value>(_ core: @autoclosure () throws(EngineError) -> Value) -> Value {
  do {
    return try core()
  } catch {
    #if !DEBUG
      // An optimised program stops without saying why.
      StandardStream.error.write("Nabla: \(error.message)\n")
    #endif
    preconditionFailure(error.message)
  }
}
