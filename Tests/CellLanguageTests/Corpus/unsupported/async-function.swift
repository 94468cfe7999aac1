func fetch() async -> Int { 1 }  // expect unsupported: async
