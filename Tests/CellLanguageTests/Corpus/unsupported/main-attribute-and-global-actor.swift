@MainActor func f() {}  // expect unsupported: concurrency
