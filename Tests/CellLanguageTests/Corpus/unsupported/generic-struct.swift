struct Stack<Element> {  // expect unsupported: generics
  var items: [Element] = []
}
print(Stack<Int>().items.count)
