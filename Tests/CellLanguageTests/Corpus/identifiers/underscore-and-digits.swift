let _private = 1, x1 = 2, snake_case = 3, camelCase = 4
print(_private + x1 + snake_case + camelCase)  // expect: 10
