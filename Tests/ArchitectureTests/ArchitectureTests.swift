import Testing

@Suite struct ArchitectureTests {
  private let house: House

  init() throws { house = try House() }

  /// Libraries of others that one target each knows.
  private static let owners = [
    "CCMark": "CommonMark", "CDuktape": "Formulas", "CKernels": "LinearAlgebra", "CFuzzer": fuzzer,
    "SwiftSyntax": "CellSyntax", "SwiftParser": "CellSyntax", "SwiftOperators": "CellSyntax",
    "SwiftParserDiagnostics": "CellSyntax", "Mustache": "Exporters", "Yams": "Notebook",
    "FlyingSocks": "PreviewServer", "ArgumentParser": "NablaCLI",
  ]
  /// The targets that may ask the system for more than mathematics.
  private static let systemic: Set = ["System", "Threads", "Watching"]

  /// It is added to the package only where it is asked for, after all others.
  private static let fuzzer = "CellFuzzer"

  @Test func theHouseIsReadAsItIs() {
    #expect(house.targets.count > 40)
    #expect(house.files.count > 300)
    #expect(house.targets.first { $0.name == "Watching" }?.dependencies == ["Notebook", "System", "Threads"])
    #expect(house.targets.first { $0.name == "CommonMark" }?.dependencies == ["CCMark"])
  }

  @Test func arrowsPointDown() {
    let places = Dictionary(
      house.targets.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    for (index, target) in house.targets.enumerated()
    where !target.name.hasSuffix("Tests") && target.name != Self.fuzzer {
      for dependency in target.dependencies {
        guard let place = places[dependency] else { continue }
        #expect(place > index, "\(target.name) stands below \(dependency), and depends on it")
      }
    }
  }

  /// The compiler also finds modules that are built for other targets.
  @Test func aTargetImportsOnlyWhatItDependsOn() {
    let names = Set(house.targets.map(\.name))
    let dependencies = Dictionary(
      house.targets.map { ($0.name, Set($0.dependencies)) }, uniquingKeysWith: { first, _ in first })
    for file in house.files {
      for module in file.imports where names.contains(module) && file.target != Self.fuzzer {
        let isAllowed = dependencies[file.target]?.contains(module) ?? false
        #expect(isAllowed, "\(file.path) imports \(module), on which \(file.target) does not depend")
      }
    }
  }

  @Test func eachLibraryOfOthersStandsBehindOneTarget() {
    for file in house.files {
      for module in file.imports {
        guard let owner = Self.owners[module] else { continue }
        #expect(file.target == owner, "\(file.path) imports \(module), which only \(owner) may")
      }
    }
  }

  /// What has to be written anew for another system stands in three targets.
  @Test func onlyThreeTargetsCallTheSystem() {
    let call =
      #/(?:^|[^.\w])(?:(?:l|f)?stat|opendir|readdir|closedir|realpath|mkdir|unlink|rename|mkstemp|flock|fsync|mmap|munmap|isatty|ioctl|getenv|setenv|pthread_\w+|sched_\w+|inotify_\w+|epoll_\w+|posix_spawnp?|poll|pipe|sigaction|signal|kill|fork|umask|utimensat|strerror|getuid|sysconf)\(/#
    for file in house.files where !Self.systemic.contains(file.target) {
      for (index, line) in file.lines.enumerated() {
        if line.contains("import Glibc") {
          let isOfOneSystem = index == 0 || file.lines[index - 1] != "#if canImport(Glibc)"
          #expect(!isOfOneSystem, "\(file.path) imports Glibc whatever the system is")
        }
        let isDeclaration = line.contains("func ") || line.contains("\"")
        #expect(isDeclaration || line.firstMatch(of: call) == nil, "\(file.path) calls the system: \(line)")
      }
    }
  }
}
