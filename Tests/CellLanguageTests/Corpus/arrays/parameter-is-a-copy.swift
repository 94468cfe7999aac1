func extended(_ list: [Int]) -> [Int] {
  var list = list
  list.append(0)
  return list
}
let list = [1]
print(extended(list), list)  // expect: [1, 0] [1]
