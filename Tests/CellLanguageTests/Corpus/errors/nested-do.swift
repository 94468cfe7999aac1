enum Failure: Error { case inner, outer }
do {
  do {
    throw Failure.inner
  } catch Failure.inner {
    print("inner caught")  // expect: inner caught
    throw Failure.outer
  }
} catch {
  print("outer caught", error)  // expect: outer caught outer
}
