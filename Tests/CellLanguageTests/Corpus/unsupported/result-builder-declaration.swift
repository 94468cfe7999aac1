@resultBuilder
enum ListBuilder {  // expect unsupported: result builder
  static func buildBlock(_ items: Int...) -> [Int] { items }
}
