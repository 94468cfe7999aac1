import ArgumentParser
import CellLibrary
import Diagnostics
import Replay

struct VocabularyCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "Says what cells can use: types, functions and members, each with a sentence.",
    discussion: """
      Without a name it lists the library by topic; with a name it finds a type with its members, or every \
      function and member of that name, Swift's own included.
      """)

  @Argument(help: "A type, a function or a member, such as Matrix, train or Network.train.")
  var name: String?

  func execute(on console: Console) throws -> ReplayStatus {
    let reference = VocabularyReference.lessons
    guard let name else {
      let topics = reference.topics.map { topic in
        topic.name.uppercased() + "\n\n" + topic.sections.map(text(of:)).joined(separator: "\n")
      }
      try console.writeOutput(topics.joined(separator: "\n") + Self.swiftToo)
      return .good
    }
    let found = reference.sections(named: name)
    guard !found.isEmpty else {
      let advice = nearest(to: name, among: reference.names).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("Cells know nothing named '\(name)'.\(advice)")
    }
    try console.writeOutput(found.map(text(of:)).joined(separator: "\n"))
    return .good
  }

  private static let swiftToo = """

    Besides, cells have numbers, texts, arrays, dictionaries, sets, ranges, optionals, functions, closures,
    structs and enums of Swift itself; 'nabla vocabulary map' finds those by name too.

    """

  /// A type with its members, or functions, with the sentences in one column.
  private func text(of section: VocabularyReference.Section) -> String {
    var text =
      section.type.map { type in
        section.summary.isEmpty ? "\(type)\n" : "\(type): \(section.summary)\n"
      } ?? ""
    let column = 46
    for entry in section.entries {
      let signature = (section.type == nil ? "" : "  ") + entry.signature
      if signature.count < column - 1, !entry.summary.isEmpty {
        text += signature + String(repeating: " ", count: column - signature.count) + entry.summary + "\n"
      } else {
        text += signature + "\n"
        if !entry.summary.isEmpty { text += String(repeating: " ", count: column) + entry.summary + "\n" }
      }
    }
    return text
  }
}
