import Notebook
import Replay
import Testing

@Suite struct ChapterReplayTests {
  @Test("Every chapter runs, holds, and is what is recorded", arguments: Chapters.names)
  func check(name: String) throws {
    let run = try #require(Chapters.runs[name])
    let drift = run.drift()
    #expect(run.status(with: drift) == .good)
    #expect(run.allDiagnostics.isEmpty)
    #expect(!drift.hasDrift && drift.staleFingerprints.isEmpty)
  }

  @Test("The chapters 0 to 15 and 18 are there, in order")
  func chapters() {
    let orders = Chapters.names.compactMap { Chapters.lesson($0).frontMatter.order }
    #expect(orders == Array(0...15).map(Double.init) + [18])
  }
}
