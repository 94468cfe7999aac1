import System

// The functions of one Double that belong beside those of Value and Dual. Where Glibc or Foundation is imported
// too, theirs win.

/// eˣ.
@_disfavoredOverload
public func exp(_ x: Double) -> Double { Elementary.exp(x) }

/// The natural logarithm.
@_disfavoredOverload
public func log(_ x: Double) -> Double { Elementary.log(x) }

/// xⁿ.
@_disfavoredOverload
public func pow(_ x: Double, _ n: Double) -> Double { Elementary.pow(x, n) }

/// The square root.
@_disfavoredOverload
public func sqrt(_ x: Double) -> Double { x.squareRoot() }

/// The sine.
@_disfavoredOverload
public func sin(_ x: Double) -> Double { Elementary.sin(x) }

/// The cosine.
@_disfavoredOverload
public func cos(_ x: Double) -> Double { Elementary.cos(x) }

/// The hyperbolic tangent.
@_disfavoredOverload
public func tanh(_ x: Double) -> Double { Elementary.tanh(x) }
