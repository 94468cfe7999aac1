#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Times gradient descent on five nets, from as small as a lesson's to as large as a library's.
//
// `EngineBenchmark [--threads N] [--seconds S] [--nets ABCDE]` prints one line of JSON for each net, and one for σ;
// with `--serve` and one net it prints one line when ready, and one more for each line that it reads, so that another
// program can have several contestants take turns. `--serve --products 2048` multiplies two square matrices instead, and
// `--serve --sigmoids 100000` takes σ of so many numbers.

let arguments = Arguments(CommandLine.arguments.dropFirst())
if let size = arguments.products {
  ProductContest(size, threads: arguments.threads).serve(seconds: arguments.seconds, least: 1)
  exit(0)
}
if let count = arguments.sigmoids {
  SigmoidContest(count).serve(seconds: arguments.seconds, least: 1)
  exit(0)
}
for net in arguments.nets {
  guard let contest = NetContest(net, threads: arguments.threads) else {
    print("There is no net \(net); there are A, B, C, D and E.")
    exit(64)
  }
  if arguments.isServing {
    contest.serve(seconds: arguments.seconds, least: NetContest.least)
  } else {
    contest.measure(seconds: arguments.seconds)
  }
}
if !arguments.isServing { SigmoidContest(100_000).measure(seconds: arguments.seconds) }
