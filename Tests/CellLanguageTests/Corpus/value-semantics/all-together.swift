struct Box { var items = [1, 2]; var inner = Inner() }
struct Inner { var n = 0 }
var a = Box()
var b = a
b.items.append(3); b.inner.n = 9
print(a, b)  // expect: Box(items: [1, 2], inner: main.Inner(n: 0)) Box(items: [1, 2, 3], inner: main.Inner(n: 9))
var list = [a, b]
list[0].inner.n = 5
for var item in list { item.inner.n += 1; print(item.inner.n) }
// expect: 6
// expect: 10
print(list.map { $0.inner.n }, a.inner.n)  // expect: [5, 9] 0
var d = ["k": Box()]
d["k"]?.items[0] = 100
var e = d
e["k"]!.items.removeAll()
print(d["k"]!.items, e["k"]!.items)  // expect: [100, 2] []
func f(_ x: Box) -> Box { var x = x; x.inner.n = -1; return x }
print(f(a).inner.n, a.inner.n)  // expect: -1 0
