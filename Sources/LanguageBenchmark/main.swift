import Foundation

// Times the cell language.
//
// `LanguageBenchmark --cells` prints what it takes to check, compile and run a cell of twenty lines, and lessons of 10 to
// 10,000 cells; `LanguageBenchmark --serve FILE` runs the program in a file once for each line that it reads and prints
// a line of JSON with the seconds, so that another program can have contestants take turns.

let words = CommandLine.arguments.dropFirst()
switch words.first {
case "--cells": measureCells()
case "--serve" where words.count == 2:
  guard let file = words.last, let text = try? String(contentsOfFile: file, encoding: .utf8) else {
    print("There is no program \(words.last ?? "").")
    exit(66)
  }
  serve(text)
default:
  print("usage: LanguageBenchmark --cells | --serve FILE")
  exit(64)
}
