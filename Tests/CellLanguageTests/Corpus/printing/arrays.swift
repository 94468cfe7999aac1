print([1, 2, 3], [1.0, 2.5], ["a", "b"], [true], [[1], []], [] as [Int])  // expect: [1, 2, 3] [1.0, 2.5] ["a", "b"] [true] [[1], []] []
print([Character("x")], [[["deep"]]])  // expect: ["x"] [[["deep"]]]
