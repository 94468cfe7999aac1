struct Layer { var weights: [Double]; var name = "l" }
var net = [Layer(weights: [1, 2]), Layer(weights: [3], name: "out")]
let copy = net
net[0].weights[1] = 20
net[1].name += "!"
for i in net.indices { net[i].weights.append(Double(i)) }
print(net.map { $0.weights }, net.map { $0.name }, copy.map { $0.weights })  // expect: [[1.0, 20.0, 0.0], [3.0, 1.0]] ["l", "out!"] [[1.0, 2.0], [3.0]]
var byName = ["a": Layer(weights: [1])]
byName["a"]?.weights[0] = 9
byName["a", default: Layer(weights: [])].name = "z"
let b = byName["a"]!
byName["a"]!.weights = []
print(b.weights, b.name, byName["a"]!.weights)  // expect: [9.0] z []
func change(_ layer: inout Layer) { layer.weights.removeAll() }
change(&net[0])
print(net[0], copy[0])  // expect: Layer(weights: [], name: "l") Layer(weights: [1.0, 2.0], name: "l")
