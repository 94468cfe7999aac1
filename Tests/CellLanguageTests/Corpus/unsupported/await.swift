func first() async -> Int { 1 }  // expect unsupported: async
func second() async -> Int {  // expect unsupported: async
  await first()
}
