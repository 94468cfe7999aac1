if #available(macOS 10, *) { print(1) }  // expect unsupported: availability
