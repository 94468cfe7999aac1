import Backprop
import Glibc
import LinearAlgebra

// Times gradient descent on five nets, from as small as a lesson's to as large as a library's.
//
// `EngineBenchmark --product 2048 [--threads N]` times the product of two square matrices instead.
// `EngineBenchmark [--threads N] [--seconds S] [--nets ABCDE]` prints one line of JSON for each net;
// `EngineBenchmark --serve --nets A` prints one line when ready, and one more for each line that it reads, so that
// another program can have several contestants take turns.

let arguments = Arguments(CommandLine.arguments.dropFirst())
if let size = arguments.product {
  ProductContest(size, threads: arguments.threads).serve()
  exit(0)
}
for net in arguments.nets {
  guard let contest = Contest(net, threads: arguments.threads) else {
    print("There is no net \(net); there are A, B, C, D and E.")
    exit(64)
  }
  if arguments.isServing {
    contest.serve(seconds: arguments.seconds)
  } else {
    contest.measure(seconds: arguments.seconds)
  }
}
if arguments.nets.contains("A"), !arguments.isServing { measureSigmoid() }
