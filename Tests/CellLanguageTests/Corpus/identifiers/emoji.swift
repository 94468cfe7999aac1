let 🎲 = 6
print(🎲)  // expect: 6
