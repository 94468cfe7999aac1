// swift-tools-version: 6.2
import PackageDescription

// Every arrow points down: a target lists only targets that stand below it here.

/// Whether warnings are errors, as where the tests run for all; those who build against this package never meet that, nor
/// do deprecations that come with a later toolchain.
let warningsAreErrors = Context.environment["NABLA_WARNINGS_ARE_ERRORS"] == "1"

let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  + (warningsAreErrors
    ? [.treatAllWarnings(as: .error), .treatWarning("DeprecatedDeclaration", as: .warning)] : [])

let strictC: [CSetting] =
  warningsAreErrors
  ? [
    .enableWarning("all"), .treatAllWarnings(as: .error),
    .treatWarning("deprecated-declarations", as: .warning),
  ] : []

/// Whether the cell language is built to be fuzzed; Sources/CellFuzzer says how.
let fuzzes = Context.environment["NABLA_FUZZ"] != nil

func target(_ name: String, _ dependencies: [Target.Dependency] = [], isFuzzed: Bool = false) -> Target {
  let coverage: [SwiftSetting] =
    fuzzes && isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : []
  return .target(name: name, dependencies: dependencies, swiftSettings: strict + coverage)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: resources, swiftSettings: strict)
}

let package = Package(
  name: "nabla",
  products: [
    .executable(name: "nabla", targets: ["NablaMain"]),
    .library(name: "Nabla", targets: ["Nabla"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", .upToNextMinor(from: "603.0.1")),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    // The program
    .executableTarget(name: "NablaMain", dependencies: ["NablaCLI"], swiftSettings: strict),
    target(
      "NablaCLI",
      [
        "PreviewServer", "Exporters", "Reports", "Ejection", "Watching", "Replay", "Notebook", "CellLibrary",
        "Templates", "DisplayText", "Diagnostics", "System", "Threads",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Pages that follow their lessons while these are written
    target(
      "PreviewServer",
      [
        "Exporters", "Reports", "Watching", "Replay", "Notebook", "Templates", "Diagnostics", "System",
        "Threads",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),

    // A lesson goes in, a replayed lesson comes out
    target(
      "Exporters",
      [
        "Replay", "Notebook", "CellSyntax", "Templates", "Formulas", "Display", "DisplayText", "CommonMark",
        "Diagnostics", "System",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "Templates", path: "templates",
      resources: [
        .embedInCode("lesson.mustache"), .embedInCode("lesson.css"), .embedInCode("lesson.js"),
        .embedInCode("contents.mustache"), .embedInCode("book.css"), .embedInCode("search.js"),
        .embedInCode("preview.css"), .embedInCode("preview.js"), .embedInCode("first-lesson.md"),
      ], swiftSettings: strict),
    target(
      "Reports", ["Replay", "Notebook", "CellLibrary", "DisplayText", "Display", "Diagnostics", "System"]),
    target("Formulas", ["CDuktape"]),
    target(
      "Ejection",
      [
        "Replay", "Notebook", "CellLibrary", "CellSyntax", "Nabla", "DisplayText", "Display", "Diagnostics",
        "System",
      ]),
    target("Watching", ["Notebook", "System", "Threads"]),
    target("Replay", ["Notebook", "CellLibrary", "DisplayText", "Display", "Diagnostics", "System"]),
    target("Notebook", ["CommonMark", "Diagnostics", "System", .product(name: "Yams", package: "Yams")]),
    target("CommonMark", ["CCMark"]),

    // Times the cell language; compare.py beside it runs it next to CPython
    .executableTarget(
      name: "LanguageBenchmark", dependencies: ["CellLibrary", "Diagnostics", "Display", "DisplayText"],
      exclude: ["compare.py"], swiftSettings: strict),

    // The cell language
    target(
      "CellLibrary", ["CellSyntax", "CellLanguage", "Nabla", "Display", "Diagnostics", "Threads"],
      isFuzzed: true),
    target(
      "CellSyntax",
      [
        "CellLanguage", "Diagnostics",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
      ], isFuzzed: true),
    target("CellLanguage", ["Diagnostics", "System"], isFuzzed: true),

    // Times the engine; compare.py beside it runs it next to other libraries
    .executableTarget(
      name: "EngineBenchmark", dependencies: ["Backprop", "LinearAlgebra"], exclude: ["compare.py"],
      swiftSettings: strict),

    // What a cell, or a Swift program, imports
    target("Nabla", ["Backprop", "LinearAlgebra", "Display", "DisplayText", "System"]),
    target("Backprop", ["LinearAlgebra", "System"]),
    target("LinearAlgebra", ["System", "Threads", "CKernels"]),
    .target(
      name: "CKernels", exclude: ["Elementary.inc.h", "Few.inc.h", "Kernels.inc.h"], cSettings: strictC),
    target("DisplayText", ["Display"]),
    target("Display"),

    // The ground floor
    target("System", ["Diagnostics", "Threads"]),
    target("Threads"),
    target("Diagnostics"),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

    .systemLibrary(
      name: "CDuktape", pkgConfig: "duktape",
      providers: [.apt(["duktape-dev"]), .brew(["duktape"])]),

    // Tests, one target a module
    tests("ArchitectureTests", []),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("ThreadsTests", ["Threads"]),
    tests("SystemTests", ["System", "Threads", "Diagnostics"]),
    tests("LinearAlgebraTests", ["LinearAlgebra"]),
    tests("BackpropTests", ["TestSupport", "Backprop", "LinearAlgebra"]),
    tests("DisplayTextTests", ["Display", "DisplayText"]),
    tests("NablaTests", ["Nabla", "Display", "DisplayText"]),
    tests("CommonMarkTests", ["CommonMark"]),
    tests("NotebookTests", ["Notebook", "CommonMark", "Diagnostics"]),
    tests("CellSyntaxTests", ["CellSyntax", "CellLanguage", "Diagnostics"], resources: ["Golden"]),
    // The passes of the language on plain programs, without the library of lessons
    tests("CellPassesTests", ["CellSyntax", "CellLanguage", "Diagnostics"]),
    // The corpus, which needs that library
    tests(
      "CellLanguageTests", ["CellLibrary", "CellSyntax", "CellLanguage", "Diagnostics"],
      resources: ["Corpus", "Golden", "Tools"]),
    tests(
      "CellLibraryTests",
      [
        "TestSupport", "CellLibrary", "CellLanguage", "Nabla", "Display", "DisplayText", "Diagnostics",
        .product(name: "SwiftParser", package: "swift-syntax"),
      ]),
    tests(
      "ReplayTests",
      [
        "TestSupport", "Reports", "Replay", "Notebook", "CellLibrary", "Display", "Diagnostics", "System",
        "Threads",
      ],
      resources: ["Rows", "Tools"]),
    tests(
      "ExportersTests",
      [
        "TestSupport", "Exporters", "Replay", "Notebook", "CommonMark", "Display", "DisplayText", "Templates",
        "Formulas", "Diagnostics",
      ], resources: ["Tools"]),
    tests(
      "EjectionTests",
      ["TestSupport", "Ejection", "Exporters", "Replay", "Notebook", "Diagnostics", "System"],
      resources: ["Golden"]),
    tests("WatchingTests", ["TestSupport", "Watching", "Notebook", "System"]),
    tests(
      "PreviewServerTests",
      ["TestSupport", "PreviewServer", "Exporters", "CommonMark", "Watching", "NablaMain"],
      resources: ["Tools"]),
    tests(
      "NablaCLITests",
      [
        "TestSupport", "NablaCLI", "Reports", "CommonMark", "Watching", "Replay", "Diagnostics", "System",
      ],
      resources: ["Golden", "Tools"]),

    // The lessons
    tests("ChaptersTests", ["Replay", "Notebook", "Display", "Diagnostics", "Threads"]),

    // Tests of pages in a real browser
    .target(
      name: "BrowserSupport", dependencies: ["TestSupport"], path: "Tests/BrowserSupport",
      swiftSettings: strict),
    tests(
      "BrowserTests",
      [
        "TestSupport",
        "BrowserSupport", "NablaMain", "Exporters", "NablaCLI", "Replay", "Notebook", "Diagnostics", "System",
      ],
      resources: ["Lessons"]),

    // What tests share
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
  ]
)

if fuzzes {
  package.targets += [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "CellFuzzer", dependencies: ["CFuzzer", "CellLibrary", "Diagnostics"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-Xlinker", "--allow-multiple-definition"])]),
  ]
}
