enum Failure: Error { case stop }
var log: [Int] = []
func work(_ n: Int) throws {
  log.append(n)
  if n == 2 { throw Failure.stop }
}
do {
  for n in 1...5 { try work(n) }
} catch {
  print(log)  // expect: [1, 2]
}
