extension Sequence {  // expect unsupported: extension of a foreign type
  var first: Element? { nil }
}
