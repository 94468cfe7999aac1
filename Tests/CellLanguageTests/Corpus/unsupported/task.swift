func run() {
  Task {  // expect unsupported: concurrency
    print("later")
  }
}
