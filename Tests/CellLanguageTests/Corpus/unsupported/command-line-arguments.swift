print(CommandLine.arguments.isEmpty)  // expect unsupported: process
