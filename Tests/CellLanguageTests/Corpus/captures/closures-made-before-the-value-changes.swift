var values = [1, 2]
let count = { values.count }
let frozen = values
values.append(3)
print(count(), frozen.count)  // expect: 3 2
values = []
print(count())  // expect: 0
