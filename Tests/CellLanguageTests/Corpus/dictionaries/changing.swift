var stock = ["nut": 3]
stock["bolt"] = 8
stock["nut"]! += 1
stock["gear"] = nil
print(stock.count, stock["nut"]!, stock["bolt"]!)  // expect: 2 4 8
stock["bolt"] = nil
print(stock)  // expect: ["nut": 4]
stock["nut"]? -= 4
stock["none"]? -= 4
print(stock)  // expect: ["nut": 0]
