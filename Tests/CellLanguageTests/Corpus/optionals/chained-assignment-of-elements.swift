struct Net { var layers: [[Double]]? }
var net: Net? = Net(layers: [[1, 2]])
net?.layers?[0][1] = 5
net?.layers?[0].append(9)
print(net!.layers!)  // expect: [[1.0, 5.0, 9.0]]
net?.layers = nil
net?.layers?[0][0] = 1
print(net!.layers == nil)  // expect: true
