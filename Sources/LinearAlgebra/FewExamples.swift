import CKernels

/// Passes of a few examples through a whole network at once.
///
/// In a small network the way from kernel to kernel takes longer than the sums between them. The numbers are those of
/// the kernels for many examples, bit for bit.
package struct FewExamples {
  /// What a layer makes of z.
  package enum Function {
    case identity, sigmoid, tanh
  }

  /// One layer.
  package struct Layer {
    let inputs: Int
    let outputs: Int
    let function: Function

    /// A layer whose weights are outputs×inputs.
    package init(inputs: Int, outputs: Int, function: Function) {
      self.inputs = inputs
      self.outputs = outputs
      self.function = function
    }
  }

  /// How many examples are few.
  package static var most: Int { 8 }

  private let network: UnsafeMutablePointer<kernel_network>
  private let layers: UnsafeMutableBufferPointer<kernel_layer>
  private let squares: UnsafeMutableBufferPointer<kernel_squares>

  /// Memory is freed by ``deallocate()``.
  ///
  /// - Parameters:
  ///   - layers: at least one.
  ///   - parameters: layer after layer the weights, row by row, and the biases.
  ///   - gradient: where their derivatives go, in the same order.
  package init(layers: [Layer], parameters: Kernel.Target, gradient: Kernel.Target) {
    self.layers = .allocate(capacity: layers.count)
    squares = .allocate(capacity: layers.count)
    squares.initialize(repeating: kernel_squares())
    for (index, layer) in layers.enumerated() {
      self.layers.initializeElement(
        at: index,
        to: kernel_layer(inputs: layer.inputs, outputs: layer.outputs, function: layer.function.kernel))
    }
    let neurons = layers.reduce(0) { $0 + $1.outputs } * Self.most
    let inputs = layers[0].inputs * Self.most
    let lanes = UnsafeMutableRawPointer.allocate(
      byteCount: (inputs + 2 * neurons) * MemoryLayout<Double>.stride,
      alignment: Self.most * MemoryLayout<Double>.stride
    ).initializeMemory(as: Double.self, repeating: 0, count: inputs + 2 * neurons)
    network = .allocate(capacity: 1)
    network.initialize(
      to: kernel_network(
        layers: self.layers.baseAddress, depth: layers.count, parameters: parameters.baseAddress,
        gradient: gradient.baseAddress, activations: lanes, deltas: lanes + inputs + neurons))
  }

  /// Frees what `init` allocated.
  package func deallocate() {
    UnsafeMutableRawPointer(network.pointee.activations).deallocate()
    network.deallocate()
    layers.deallocate()
    squares.deallocate()
  }

  /// Carries rows of inputs forward to rows of outputs.
  ///
  /// - Parameter isRepeated: whether the inputs are those of the last call.
  package func forward(_ inputs: Kernel.Source, isRepeated: Bool, rows: Int, into outputs: Kernel.Target) {
    kernel_forward_few(network, isRepeated ? nil : inputs.baseAddress, rows, outputs.baseAddress)
  }

  /// Carries the errors of the last forward pass back and leaves the sums over the examples in the gradient.
  ///
  /// - Parameters:
  ///   - errors: ∂C/∂a of the last layer, or ∂C/∂z where the function's slope cancels.
  ///   - weight: what the errors are multiplied by.
  package func backward(_ errors: Kernel.Source, cancels: Bool, weight: Double, rows: Int) {
    kernel_backward_few(network, errors.baseAddress, cancels ? 1 : 0, weight, rows)
  }

  /// θ ← θ − ηg for all parameters.
  package func descendMeasuring(rate η: Double) { kernel_descend_few(network, η, squares.baseAddress) }

  /// What the last step did to the weights of one layer, from 0.
  package func squares(of layer: Int) -> Kernel.Squares { Kernel.Squares(squares[layer]) }
}

extension FewExamples.Function {
  fileprivate var kernel: kernel_function {
    switch self {
    case .identity: kernel_function_identity
    case .sigmoid: kernel_function_sigmoid
    case .tanh: kernel_function_tanh
    }
  }
}
