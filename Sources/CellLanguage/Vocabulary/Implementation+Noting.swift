import Synchronization

/// A place in the code that functions of the vocabulary can ask for.
package final class NotedCall: Sendable {
  private let stored = Mutex<CodeRange?>(nil)

  package internal(set) var range: CodeRange? {
    get { stored.withLock { $0 } }
    set { stored.withLock { $0 = newValue } }
  }
}

extension Implementation {
  /// A function that returns nothing, and during whose calls ``Machine/notedCall`` tells where it is called.
  init<each A: CellValue>(notingCallsOf body: @escaping (repeat each A) throws -> Void) {
    var parameters: [HostFunction.Parameter] = []
    for parameter in repeat Self.parameter((each A).self) { parameters.append(parameter) }
    self.init(parameters: parameters, result: Unit.cellType) { call in
      var cursor = 0
      let codes = (repeat Self.code((each A).self, call, &cursor))
      let (range, machine) = (call.range, call.machine)
      return Code<Unit> { frame in
        do {
          // The arguments may themselves call such a function.
          let arguments = (repeat try (each codes).run(frame))
          machine.notedCall.range = range
          defer { machine.notedCall.range = nil }
          try body(repeat each arguments)
          return Unit()
        } catch { throw Self.located(error, range) }
      }
    }
  }
}

extension Vocabulary {
  /// Binds a function that returns nothing, and during whose calls ``Machine/notedCall`` tells where it is called.
  package func function<each A: CellValue>(
    notingCallsOf signature: String, summary: String = "", _ body: @escaping (repeat each A) throws -> Void
  ) {
    add(make(signature, Implementation(notingCallsOf: body), summary))
  }
}
