let a = [5, 8, 11, 8]
print(a.first { $0 > 6 }!, a.last { $0 < 10 }!)  // expect: 8 8
print(a.firstIndex(of: 8)!, a.lastIndex(of: 8)!, a.firstIndex { $0 > 8 }!)  // expect: 1 3 2
print(a.firstIndex(of: 7) ?? -1, a.first(where: { $0 > 50 }) ?? 0)  // expect: -1 0
print(a.lastIndex(where: { $0 == 5 }) ?? -1)  // expect: 0
