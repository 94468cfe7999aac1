var stored: [() -> Int] = []
func keep(_ body: () -> Int) { stored.append(body) }  // expect error: escaping
keep { 1 }
