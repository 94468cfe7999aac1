import ArgumentParser
import Diagnostics
import Exporters
import Replay
import System

/// What can be said about pages in HTML.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with files to use in the place of built-in ones: \(PageTemplate.fileNames.joined(separator: ", ")).",
      valueName: "dir"))
  var template: String?

  @Option(
    help: ArgumentHelp("Write the built-in templates into a folder, and nothing else.", valueName: "dir"))
  var printTemplates: String?

  @Option(
    help: """
      How formulas stand on the page: set by katex, if it is installed, or as their source.
      """)
  var math: MathStyle?

  @Flag(
    help: """
      Let the author's HTML stand on the page as it is, scripts within it too. Only for lessons that you trust.
      """)
  var unsafeHtml = false

  /// Whether any of them was given.
  var areAny: Bool { template != nil || math != nil || unsafeHtml }

  /// What was asked for; nil, after messages, where the template has mistakes.
  ///
  /// - Throws: `ValidationError` where the template is no folder.
  func options(on console: Console) throws -> ExportOptions? {
    var options = ExportOptions()
    if let template {
      guard let read = try readTemplate(template, on: console) else { return nil }
      options.template = read
    }
    options.showsFormulasAsSource = math == .source
    options.allowsRawHTML = unsafeHtml
    return options
  }

  private func readTemplate(_ folder: String, on console: Console) throws -> PageTemplate? {
    guard let names = try? Folder.names(in: folder) else {
      throw ValidationError("There is no folder \(folder) with a template.")
    }
    var files: [String: SourceText] = [:]
    var isGood = true
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard PageTemplate.fileNames.contains(name) else {
        let advice = nearest(to: name, among: PageTemplate.fileNames).map { "; did you mean \($0)?" } ?? ""
        console.writeMessage(
          "\(path): warning: a template has no file of this name, so it is not used\(advice)\n")
        continue
      }
      switch Result(catching: { () throws(InputError) in try File.read(path) }) {
      case .success(let file): files[name] = file
      case .failure(let error):
        console.writeMessage("\(error)\n")
        isGood = false
      }
    }
    var problems: [String: [Diagnostic]] = [:]
    let template = PageTemplate(replacing: files, problems: &problems)
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      for problem in problems[name] ?? [] { console.writeMessage(problem.rendered(in: file) + "\n") }
    }
    return isGood && problems.isEmpty ? template : nil
  }

  /// Writes the built-in files, and over none that is there.
  func writeTemplates(to folder: String, on console: Console) throws -> ReplayStatus {
    try Folder.make(folder)
    let files = PageTemplate.builtInFiles.map { (path: folder + "/" + $0.name, text: $0.text) }
    if let taken = files.first(where: { FileStatus(of: $0.path, followsLinks: false) != nil }) {
      throw OutputError(
        path: taken.path, reason: .system("it is there already, and nothing is written over it"))
    }
    for file in files {
      try AtomicFile.write(Array(file.text.utf8), to: file.path)
      try console.writeOutput("\(file.path)\n")
    }
    return .good
  }
}

/// How formulas stand on a page.
enum MathStyle: String, CaseIterable, ExpressibleByArgument {
  case katex, source
}
