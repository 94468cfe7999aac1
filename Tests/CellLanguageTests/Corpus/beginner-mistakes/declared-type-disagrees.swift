let name: Int = "Ann"  // expect error at 17: type
print(name)
