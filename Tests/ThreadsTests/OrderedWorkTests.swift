import Testing
import Threads

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 7])
  func resultsComeInOrder(threads: Int) {
    var results: [Int] = []
    OrderedWork.each(
      200, threads: threads, work: { $0 * $0 },
      deliver: { index, result in
        #expect(results.count == index)
        results.append(result)
        return true
      })
    #expect(results == (0..<200).map { $0 * $0 })
  }

  @Test(arguments: [1, 3])
  func deliveryCanEndTheWork(threads: Int) {
    var count = 0
    OrderedWork.each(
      1_000_000, threads: threads, work: { $0 },
      deliver: { index, _ in
        count += 1
        return index < 4
      })
    #expect(count == 5)
  }

  @Test func workStaysCloseToDelivery() {
    let started = Monitor(0)
    OrderedWork.each(
      500, threads: 4,
      work: { index in started.change { $0 = max($0, index) } },
      deliver: { index, _ in
        started.change { #expect($0 <= index + 32) }
        return true
      })
  }

  @Test func nothingToDoIsDone() {
    OrderedWork.each(0, threads: 4, work: { $0 }, deliver: { _, _ in true })
  }
}
