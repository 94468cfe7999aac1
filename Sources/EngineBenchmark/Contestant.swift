#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work that is done again and again, timed.
protocol Contestant: AnyObject {
  /// What others must find, too, before the first time and after some.
  func check() -> (before: Double, after: Double)
  func run(_ times: Int)
}

extension Contestant {
  /// How often a second, by the clock on the wall and by the processor's.
  func rates(_ times: Int) -> (wall: Double, processor: Double) {
    let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    run(times)
    let count = Double(times)
    return (
      count / (seconds(CLOCK_MONOTONIC) - wall), count / (seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
    )
  }

  /// How often it is done in nearly that many seconds; `least` times or more.
  func times(in seconds: Double, least: Int) -> Int {
    var times = least
    while true {
      let rate = rates(times).wall
      if Double(times) / rate > seconds / 1.5 { return times }
      times = max(times + 1, Int(min(10 * Double(times), seconds * rate)))
    }
  }

  /// One line of JSON when ready, and one for each line that comes in.
  func serve(seconds: Double, least: Int) {
    let found = check()
    let times = times(in: seconds, least: least)
    print("{\"loss_before\": \(found.before), \"final_loss\": \(found.after)}")
    fflush(nil)
    while readLine() != nil {
      let rate = rates(times)
      print("{\"wall\": \(rate.wall), \"cpu\": \(rate.processor)}")
      fflush(nil)
    }
  }
}

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
