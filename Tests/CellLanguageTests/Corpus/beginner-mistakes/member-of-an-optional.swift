let name: String? = "Ann"
print(name.count)  // expect error at 7 (cell 12): optional
