import LinearAlgebra

extension FewExamples {
  /// From more parameters on the kernels for many examples are quicker.
  private static var worthwhile: Int { 150 }

  /// Nil where a layer's derivative cannot be told from its values neuron by neuron, and where the network is large.
  init?(_ layers: [TrainingRun.Layer], parameters: Kernel.Target, gradient: Kernel.Target) {
    guard parameters.count <= Self.worthwhile else { return nil }
    var parts: [Layer] = []
    for layer in layers {
      guard let function = layer.activation.functionOfFew else { return nil }
      parts.append(Layer(inputs: layer.inputs, outputs: layer.outputs, function: function))
    }
    self.init(layers: parts, parameters: parameters, gradient: gradient)
  }
}

extension Activation {
  fileprivate var functionOfFew: FewExamples.Function? {
    switch kind {
    case .identity: .identity
    case .sigmoid: .sigmoid
    case .tanh: .tanh
    default: nil
    }
  }
}
