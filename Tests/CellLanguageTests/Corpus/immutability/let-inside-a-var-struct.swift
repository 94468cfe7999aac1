struct Layer { let size: Int }
var layers = [Layer(size: 3)]
layers[0].size = 4  // expect error: immutable
