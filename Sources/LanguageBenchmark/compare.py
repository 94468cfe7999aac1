#!/usr/bin/env python3
"""Runs programs in the cell language and in CPython, turn by turn, and prints how many times as fast the first is.

    swift build -c release --product LanguageBenchmark
    python3 Sources/LanguageBenchmark/compare.py

Each program is written twice, alike. A ratio is that of two neighbours in one round, by the processor's clock; the median
of the rounds is printed, with the least and the greatest. Then come the times of a cell of twenty lines, from text to
result, and of lessons of 10 to 10,000 cells.
"""
import argparse, contextlib, io, json, os, statistics, subprocess, sys, tempfile, time

# Name, how fast it is to be, cells, and Python; what stands before the line `timed` is not measured.
PROGRAMS = [
    ("sum of 10 million, cell", 3, """
var s = 0.0
var x = 0.0
for _ in 0..<10_000_000 {
  s += x
  x += 0.5
}
print(s)
""", """
s = 0.0
x = 0.0
for i in range(10_000_000):
    s += x
    x += 0.5
print(s)
"""),
    ("sum of 10 million, function", 3, """
func f(_ n: Int) -> Double {
  var s = 0.0
  var x = 0.0
  for _ in 0..<n {
    s += x
    x += 0.5
  }
  return s
}
print(f(10_000_000))
""", """
def f(n):
    s = 0.0
    x = 0.0
    for i in range(n):
        s += x
        x += 0.5
    return s
print(f(10_000_000))
"""),
    ("nested loop, cell", 3, """
var acc = 0
for i in 0..<2000 {
  for j in 0..<2000 { acc += i * j }
}
print(acc)
""", """
acc = 0
for i in range(2000):
    for j in range(2000):
        acc += i * j
print(acc)
"""),
    ("nested loop, function", 3, """
func f() -> Int {
  var acc = 0
  for i in 0..<2000 {
    for j in 0..<2000 { acc += i * j }
  }
  return acc
}
print(f())
""", """
def f():
    acc = 0
    for i in range(2000):
        for j in range(2000):
            acc += i * j
    return acc
print(f())
"""),
    *[(f"fib({n})", 3, f"""
func fib(_ n: Int) -> Int {{ n < 2 ? n : fib(n - 1) + fib(n - 2) }}
print(fib({n}))
""", f"""
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib({n}))
""") for n in (27, 32)],
    ("matrix product, closures", 1, """
func matmul(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let (n, m, p) = (a.count, b.count, b[0].count)
  return (0..<n).map { i in (0..<p).map { j in (0..<m).map { k in a[i][k] * b[k][j] }.reduce(0, +) } }
}
let a = (0..<100).map { i in (0..<100).map { j in Double(i) * 0.5 + Double(j) } }
var c = a
for _ in 0..<3 { c = matmul(a, c.map { r in r.map { v in v * 1e-4 } }) }
print(c[3][7])
""", """
def matmul(a, b):
    n, m, p = len(a), len(b), len(b[0])
    return [[sum([a[i][k] * b[k][j] for k in range(m)]) for j in range(p)] for i in range(n)]
a = [[i * 0.5 + j for j in range(100)] for i in range(100)]
c = a
for _ in range(3): c = matmul(a, [[v * 1e-4 for v in r] for r in c])
print(c[3][7])
"""),
    ("matrix product, loops", 1, """
func matmul(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let (n, m, p) = (a.count, b.count, b[0].count)
  var c = [[Double]](repeating: [Double](repeating: 0, count: p), count: n)
  for i in 0..<n {
    for j in 0..<p {
      var s = 0.0
      for k in 0..<m { s += a[i][k] * b[k][j] }
      c[i][j] = s
    }
  }
  return c
}
let a = (0..<100).map { i in (0..<100).map { j in Double(i) * 0.5 + Double(j) } }
print(matmul(a, matmul(a, a))[3][7])
""", """
def matmul(a, b):
    n, m, p = len(a), len(b), len(b[0])
    c = [[0.0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            s = 0.0
            for k in range(m):
                s += a[i][k] * b[k][j]
            c[i][j] = s
    return c
a = [[i * 0.5 + j for j in range(100)] for i in range(100)]
print(matmul(a, matmul(a, a))[3][7])
"""),
    ("sum of a list of 10 million, cell", 1, """
let xs = (0..<10_000_000).map { i in Double(i) * 0.5 }
// timed
var s = 0.0
for x in xs { s += x }
print(s)
""", """
xs = [i * 0.5 for i in range(10_000_000)]
# timed
s = 0.0
for x in xs:
    s += x
print(s)
"""),
    ("text piece by piece", 1, """
func f() -> Int {
  var s = ""
  for i in 0..<1_000_000 { s += String(i) + "," }
  return s.utf8.count
}
print(f())
""", """
def f():
    s = ""
    for i in range(1_000_000):
        s += str(i) + ","
    return len(s)
print(f())
"""),
    ("text from parts", 1, """
func f() -> Int {
  var parts: [String] = []
  for i in 0..<1_000_000 { parts.append("\\(i),") }
  return parts.joined().utf8.count
}
print(f())
""", """
def f():
    parts = []
    for i in range(1_000_000):
        parts.append(f"{i},")
    return len("".join(parts))
print(f())
"""),
]


def serve(file):
    """The other side of `LanguageBenchmark --serve`."""
    parts = open(file).read().split("# timed\n")
    for _ in sys.stdin:
        names, output, seconds = {}, io.StringIO(), 0
        for part in parts:
            with contextlib.redirect_stdout(output):
                start = time.process_time()
                exec(compile(part, file, "exec"), names)
                seconds = time.process_time() - start
        print(json.dumps(dict(seconds=str(seconds), output=output.getvalue())), flush=True)


def row(name, wanted, cells, python, o):
    with tempfile.TemporaryDirectory() as folder:
        running, seconds, outputs = [], [[], []], []
        for text, file, command in ((cells, "cells", [o.program, "--serve"]),
                                    (python, "program.py", [sys.executable, os.path.abspath(__file__), "--serve"])):
            path = os.path.join(folder, file)
            open(path, "w").write(text.lstrip("\n"))
            running.append(subprocess.Popen(command + [path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        for turn in range(o.rounds + 1):
            for process, times in zip(running, seconds):
                process.stdin.write("\n"), process.stdin.flush()
                answer = process.stdout.readline()
                try:
                    answer = json.loads(answer)
                except ValueError:
                    sys.exit(f"{name}: {answer}{process.stdout.read()}")
                outputs.append(answer["output"].strip())
                if turn:
                    times.append(float(answer["seconds"]))
        for process in running:
            process.stdin.close(), process.wait()
    if len(set(outputs)) != 1:
        sys.exit(f"{name}: the outputs differ: {sorted(set(outputs))}")
    ratios = [theirs / ours for ours, theirs in zip(*seconds)]
    ours, theirs = (1000 * statistics.median(times) for times in seconds)
    return (f"| {name} | {ours:.1f} | {theirs:.1f} | {statistics.median(ratios):.1f} "
            f"({min(ratios):.1f}–{max(ratios):.1f}) | {wanted} |")


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--program", default=".build/release/LanguageBenchmark")
    options.add_argument("--rounds", type=int, default=9)
    options.add_argument("--only", default="", help="programs whose names contain this")
    options.add_argument("--serve", help=argparse.SUPPRESS)
    o = options.parse_args()
    if o.serve:
        return serve(o.serve)
    print(f"| program | cells, ms | CPython {sys.version.split()[0]}, ms | times as fast (least–greatest) | goal |")
    print("|---|---:|---:|---:|---:|", flush=True)
    for program in PROGRAMS:
        if o.only in program[0]:
            print(row(*program, o), flush=True)
    if not o.only:
        print(flush=True)
        subprocess.run([o.program, "--cells"], check=True)


if __name__ == "__main__":
    main()
