func show(_ a: Int, _ b: Double) {
  print("\(a) + \(b) = \(Double(a) + b)")
  print("\(a > 2 ? "big" : "small") \([a, a]) \((a, b))")
  print("nested \("inner \(a * 2)") done")
}
show(3, 4.5)
// expect: 3 + 4.5 = 7.5
// expect: big [3, 3] (3, 4.5)
// expect: nested inner 6 done
