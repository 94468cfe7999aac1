enum Event {
  case start
  case value(Int)
  case stop
}
let events: [Event] = [.start, .value(3), .value(10), .stop]
for case .value(let n) in events where n > 5 { print(n) }  // expect: 10
if case .start = events[0] { print("starts") }  // expect: starts
guard case .value(let first) = events[1] else { fatalError("no value") }
print(first)  // expect: 3
