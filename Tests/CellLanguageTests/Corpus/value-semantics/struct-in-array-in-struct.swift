struct Layer { var weights: [Double] }
struct Net { var layers: [Layer] }
let original = Net(layers: [Layer(weights: [1, 2]), Layer(weights: [3])])
var trained = original
trained.layers[0].weights[1] = 99
trained.layers.append(Layer(weights: []))
print(original.layers[0].weights, original.layers.count)  // expect: [1.0, 2.0] 2
print(trained.layers[0].weights, trained.layers.count)  // expect: [1.0, 99.0] 3
