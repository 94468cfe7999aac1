struct Counter { static var created = 0 }
let c = Counter()
print(c.created)  // expect error: type
