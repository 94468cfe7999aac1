import Foundation
import Testing

/// Runs every program of the corpus and compares what happens with the comments in it.
///
/// The same comments are compared with the Swift compiler by `Tools/verify-corpus`, so that the two agree. A single
/// program runs by its name: `NABLA_CORPUS=closures/capture-list swift test --filter CorpusTests`.
struct CorpusTests {
  @Test(arguments: Corpus.names)
  func programDoesWhatItsCommentsSay(name: String) throws {
    let problems = try CorpusProgram(Corpus.file(name)).problems()
    #expect(problems.isEmpty, "\(name):\n\(problems.joined(separator: "\n"))")
  }

  /// Breaks each kind of expectation in turn: a comparison that passes whatever is expected compares nothing.
  @Test(arguments: [
    ("print(1)  // expect: 1", "print(1)  // expect: 2"),
    ("let x: Int = \"a\"  // expect error at 14: type", "let x: Int = \"a\"  // expect error at 13: type"),
    ("let x: Int = \"a\"  // expect error: type", "let x: Int = \"a\"  // expect error: syntax"),
    ("let x: Int = \"a\"  // expect error: type", "let x: Int = \"a\"\n// expect error: type"),
    ("let x: Int = \"a\"  // expect error: type", "let x: Int = \"a\""),
    (
      "let x: Int = \"a\"  // expect error at 3 (cell 14): type",
      "let x: Int = \"a\"  // expect error at 14 (cell 3): type"
    ),
    ("[1].count  // expect warning: unused", "[1].count"),
    ("[1].count  // expect warning: unused", "[1].count  // expect warning: unreachable"),
    ("[1].count  // expect warning: unused", "_ = [1].count  // expect warning: unused"),
    ("[1].count  // expect warning: unused", "[1].count\n// expect warning: unused"),
    (
      "print(1)  // expect compiler warning: unused  // expect: 1",
      "print(1)  // expect warning: unused  // expect: 1"
    ),
    (
      "print([1][1])  // expect runtime error: index out of range",
      "print([1][1])  // expect runtime error: nil"
    ),
    (
      "print([1][1])  // expect runtime error: index out of range",
      "print([1][0])  // expect runtime error: nil"
    ),
    ("print([1][1])  // expect runtime error: index out of range", "print([1][1])"),
    ("actor A {}  // expect unsupported: actor", "struct A {}  // expect unsupported: actor"),
  ])
  func aFalseExpectationIsAProblem(right: String, wrong: String) {
    #expect(CorpusProgram(right + "\n", name: "right.swift").problems() == [])
    #expect(CorpusProgram(wrong + "\n", name: "wrong.swift").problems() != [])
  }

  @Test func anUnknownNameIsAnError() {
    #expect(throws: (any Error).self) { try CorpusProgram(Corpus.file("closures/there-is-none")) }
  }
}

enum Corpus {
  /// The programs beside this file.
  static let own = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  /// What `NABLA_CORPUS` asks for: a program or feature of the corpus by its name, or a folder of other programs, such
  /// as thousands of generated ones.
  private static let wanted = ProcessInfo.processInfo.environment["NABLA_CORPUS"] ?? ""

  /// The names of the programs to run, such as `closures/capture-list.swift`.
  static var names: [String] {
    guard !wanted.isEmpty else { return programs(below: own, as: "") }
    if FileManager.default.fileExists(atPath: file(wanted).path) { return [wanted] }
    let found = [own.appending(path: wanted), URL(filePath: wanted)].lazy
      .map { programs(below: $0, as: $0.path + "/") }.first { !$0.isEmpty }
    // A name that means nothing fails as the program that it is not.
    return found ?? [wanted]
  }

  /// The program of a name, with or without its ending.
  static func file(_ name: String) -> URL {
    let named = name.hasSuffix(".swift") ? name : name + ".swift"
    return named.hasPrefix("/") ? URL(filePath: named) : own.appending(path: named)
  }

  static func programs(of feature: String) -> [URL] {
    programs(below: own.appending(path: feature), as: feature + "/").map(file)
  }

  private static func programs(below folder: URL, as prefix: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { prefix + $0 }
  }
}
