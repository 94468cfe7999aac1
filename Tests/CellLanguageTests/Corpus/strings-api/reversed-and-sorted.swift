let s = "stressed"
print(String(s.reversed()), String(s.sorted()), s == String("dessert".reversed()) + "s")  // expect: desserts deerssst false
