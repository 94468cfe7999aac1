let d = ["only": 1]
for (key, value) in d { print(key, value) }  // expect: only 1
print(d.first!.key, d.first!.value)  // expect: only 1
