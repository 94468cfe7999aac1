var stack = [1, 2]
print(stack.popLast() ?? 0, stack.popLast() ?? 0, stack.popLast() ?? 0)  // expect: 2 1 0
print(stack)  // expect: []
