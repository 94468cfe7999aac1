let a = [1, 2]
let half = 0.5
print(a[half])  // expect error: type
