struct Network {
  struct Layer {
    enum Kind { case dense, output }
    var kind: Kind
    var size: Int
  }
  var layers: [Layer]
  var size: Int { layers.reduce(0) { $0 + $1.size } }
}
let n = Network(layers: [.init(kind: .dense, size: 3), Network.Layer(kind: .output, size: 1)])
print(n.size, n.layers[0].kind, n.layers.filter { $0.kind == .output }.count)  // expect: 4 dense 1
