let sum = 0.1 + 0.2
let notANumber = [Double.nan]
print(1 < 2, 2 <= 2, 3 > 4, 4 >= 5, 1 == 1, 1 != 1)  // expect: true true false false true false
print(sum == 0.3, sum > 0.3)  // expect: false true
print("apple" < "banana", "a" == "a", "Z" < "a")  // expect: true true true
print(notANumber[0] == notANumber[0], notANumber[0] < 1, notANumber[0] != notANumber[0])  // expect: false false true
