import CFuzzer
import CellLibrary
import Diagnostics

/// Feeds libFuzzer's inputs to the cell language: no text may crash it, hang it, or go unreported.
///
/// `NABLA_FUZZ=1 swift run -c release CellFuzzer FOLDER Tests/CellLanguageTests/Corpus` starts from the corpus and keeps
/// what it finds in `FOLDER`; all options of libFuzzer apply.
@main
enum CellFuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, LLVMFuzzerTestOneInput)
  }
}

/// Stands between two cells of an input.
private let cut = "\n// cell\n"

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
  var limits = Limits()
  limits.operations = 20_000
  limits.callDepth = 100
  limits.elements = 100_000
  limits.output = 10_000
  let program = LessonProgram()
  for cell in text.split(separator: cut, maxSplits: 4) {
    let code = String(cell)
    let outcome = program.run(code, limits: limits)
    let source = SourceText(code, name: "cell")
    for found in outcome.diagnostics where found.cell == 0 { _ = found.diagnostic.rendered(in: source) }
    let isRefused = outcome.diagnostics.contains { $0.diagnostic.severity == .error }
    precondition(outcome.ending == .completed || isRefused, "a cell failed and does not say why")
  }
  return 0
}
