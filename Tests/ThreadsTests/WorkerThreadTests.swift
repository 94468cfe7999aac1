import Synchronization
import Testing
import Threads

@Suite struct WorkerThreadTests {
  @Test func joiningWaitsForTheEnd() throws {
    let count = Atomic(0)
    let threads = (0..<8).compactMap { _ in
      WorkerThread { for _ in 0..<1_000 { count.add(1, ordering: .relaxed) } }
    }
    threads.forEach { $0.join() }
    #expect(count.load(ordering: .relaxed) == 8_000)
  }

  @Test func aThreadGoesOnWithoutItsValue() {
    let isDone = Monitor(false)
    _ = WorkerThread { isDone.change { $0 = true } }
    isDone.wait { $0 ? () : nil }
  }

  @Test func theStackIsAsLargeAsWasAskedFor() {
    // Each call takes more than 100 bytes, so this needs more than 100 MB.
    func depth(_ count: Int) -> Int {
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 16) { memory in
        memory[0] = count
        return memory[0] == 0 ? 0 : depth(count - 1) + 1
      }
    }
    #expect(WorkerThread.run(stackSize: 1 << 30) { depth(1_000_000) } == 1_000_000)
  }

  @Test func whereTheSystemGivesNoThreadTheWorkIsDoneHere() {
    // No address space has room for such a stack.
    #expect(WorkerThread(stackSize: 1 << 60) {} == nil)
    #expect(WorkerThread.run(stackSize: 1 << 60) { 42 } == 42)
  }
}
