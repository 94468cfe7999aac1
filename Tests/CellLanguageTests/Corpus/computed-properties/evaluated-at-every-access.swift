struct Noisy {
  var value: Int {
    print("read")
    return 1
  }
}
let n = Noisy()
// expect: read
// expect: read
print(n.value + n.value)  // expect: 2
