package import Foundation
package import Testing

/// What some tests need besides Swift, and how to get it.
///
/// A test that lacks something is skipped, and the end of the run says so. With `NABLA_REQUIRE_ALL_TESTS=1`, as in
/// `.ci/run`, it runs and fails instead.
package enum Requirement: Hashable, CaseIterable, Sendable {
  /// Chromium with its driver.
  case browser
  /// axe-core, which judges whether a page can be read by everybody.
  case axe
  /// The text of the CommonMark specification.
  case commonMarkSpecification
  /// KaTeX, which sets formulas.
  case katex
  /// Minutes, and the Swift compiler.
  case compilingLessons

  /// Whether what is needed is there, or must be.
  package var isMet: Bool { Self.requiresAll && self != .compilingLessons || isThere }

  private var isThere: Bool {
    switch self {
    case .browser: Self.executable("chromium") != nil && Self.executable("chromedriver") != nil
    case .axe: Self.fetched("axe.min.js") != nil
    case .commonMarkSpecification: Self.fetched("commonmark.txt") != nil
    case .katex: FileManager.default.fileExists(atPath: "/usr/share/javascript/katex/katex.min.js")
    case .compilingLessons: Self.variable("NABLA_EJECT_BUILD") == "1"
    }
  }

  /// What is missing, and the way to have it.
  package var remedy: String {
    switch self {
    case .browser: "no Chromium with its driver: apt-get install chromium chromium-driver"
    case .axe: "no axe-core: .ci/test-files fetches it"
    case .commonMarkSpecification: "no CommonMark specification: .ci/test-files fetches it"
    case .katex: "no KaTeX: apt-get install libjs-katex"
    case .compilingLessons: "compiles every lesson, which takes minutes: NABLA_EJECT_BUILD=1"
    }
  }

  private static let requiresAll = variable("NABLA_REQUIRE_ALL_TESTS") == "1"

  private static func variable(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  /// A file that `.ci/test-files` fetches, such as `axe.min.js`; nil where it was not fetched.
  package static func fetched(_ name: String) -> URL? {
    let file = package.appending(path: ".build/test-files/\(name)")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// The top of the package.
  package static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A program on the search path.
  package static func executable(_ name: String) -> URL? {
    (variable("PATH") ?? "/usr/bin").split(separator: ":").map {
      URL(filePath: String($0)).appending(path: name)
    }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}

/// Skips a test, or each test of a suite, where what it needs is missing.
package struct NeedsTrait: TestTrait, SuiteTrait {
  let requirement: Requirement

  package var isRecursive: Bool { true }

  package func prepare(for test: Test) async throws {
    if !requirement.isMet, !test.isSuite { SkippedTests.note(test.name, requirement) }
    let condition: ConditionTrait = .enabled(if: requirement.isMet, Comment(rawValue: requirement.remedy))
    try await condition.prepare(for: test)
  }
}

extension Trait where Self == NeedsTrait {
  /// The test is skipped where something is missing, and the end of the run says so.
  package static func needs(_ requirement: Requirement) -> Self { NeedsTrait(requirement: requirement) }
}
