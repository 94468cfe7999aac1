// swift-format-ignore-file
// Written from the public declarations of the Swift API by DeclarationTests, which says how; not to be edited.

package import CellLanguage
package import Nabla

extension Activation: CellValue, Declared {
  package static let cellType = CellType("Activation", Activation.self, [.equatable, .hashable, .customStringConvertible])

  static func declare(_ members: Members<Activation>) {
    members.constant("sigmoid", Activation.sigmoid)
    members.constant("tanh", Activation.tanh)
    members.constant("identity", Activation.identity)
    members.constant("relu", Activation.relu)
    members.constant("gelu", Activation.gelu)
    members.constant("geluTanh", Activation.geluTanh)
    members.constant("silu", Activation.silu)
    members.constant("softplus", Activation.softplus)
    members.constant("step", Activation.step)
    members.constant("softmax", Activation.softmax)
    members.property("name", \.name)
    members.property("isElementwise", \.isElementwise)
    members.property("hasKink", \.hasKink)
    members.property("description", \.description)
    members.property("gain", \.gain)
    members.property("symbol", \.symbol)
  }
}

extension ChainRule: CellValue, Declared {
  package static let cellType = CellType("ChainRule", ChainRule.self, [.equatable, .hashable])

  static func declare(_ members: Members<ChainRule>) {
    members.property("parameter", \.parameter)
    members.property("paths", \.paths)
    members.property("order", \.order)
    members.property("cost", \.cost)
    members.property("partner", \.partner)
    members.property("sharedErrors", \.sharedErrors)
    members.property("value", \.value)
    members.property("factors", \.factors)
    members.property("name", \.name)
    members.property("sharedWith", \.sharedWith)
    members.property("sharedProduct", \.sharedProduct)
  }
}

extension ChainRule.Order: CellValue, Declared {
  package static let cellType = CellType("ChainRule.Order", ChainRule.Order.self, [.equatable, .hashable])

  static func declare(_ members: Members<ChainRule.Order>) {
    members.cases([("lossFirst", .lossFirst), ("localFirst", .localFirst)])
  }
}

extension ChainRule.Factor: CellValue, Declared {
  package static let cellType = CellType("ChainRule.Factor", ChainRule.Factor.self, [.equatable, .hashable])

  static func declare(_ members: Members<ChainRule.Factor>) {
    members.property("upper", \.upper)
    members.property("lower", \.lower)
    members.property("value", \.value)
    members.property("isShared", \.isShared)
    members.property("name", \.name)
    members.property("formula", \.formula)
  }
}

extension ChainRule.Path: CellValue, Declared {
  package static let cellType = CellType("ChainRule.Path", ChainRule.Path.self, [.equatable, .hashable])

  static func declare(_ members: Members<ChainRule.Path>) {
    members.property("factors", \.factors)
    members.property("places", \.places)
    members.property("runningProducts", \.runningProducts)
    members.property("product", \.product)
    members.property("stations", \.stations)
  }
}

extension Cost: CellValue, Declared {
  package static let cellType = CellType("Cost", Cost.self, [.equatable, .hashable, .customStringConvertible])

  static func declare(_ members: Members<Cost>) {
    members.constant("squaredError", Cost.squaredError)
    members.constant("halfSquaredError", Cost.halfSquaredError)
    members.constant("meanSquaredError", Cost.meanSquaredError)
    members.constant("hinge", Cost.hinge)
    members.property("name", \.name)
    members.property("formula", \.formula)
    members.property("description", \.description)
  }
}

extension Cost.Scale: CellValue, Declared {
  package static let cellType = CellType("Cost.Scale", Cost.Scale.self, [.equatable, .hashable])

  static func declare(_ members: Members<Cost.Scale>) {
    members.cases([("probabilities", .probabilities), ("logits", .logits)])
  }
}

extension Dataset: CellValue, Declared {
  package static let cellType = CellType("Dataset", Dataset.self, [.equatable, .hashable], literals: [.array])

  static func declare(_ members: Members<Dataset>) {
    members.property("inputs", \.inputs)
    members.property("targets", \.targets)
    members.constant("xor", Dataset.xor)
  }
}

extension Standardization: CellValue, Declared {
  package static let cellType = CellType("Standardization", Standardization.self, [.equatable, .hashable])

  static func declare(_ members: Members<Standardization>) {
    members.property("mean", \.mean)
    members.property("deviation", \.deviation)
  }
}

extension DatasetGradients: CellValue, Declared {
  package static let cellType = CellType("DatasetGradients", DatasetGradients.self, [.equatable, .hashable])

  static func declare(_ members: Members<DatasetGradients>) {
    members.property("delta", \.delta)
    members.property("dW", \.dW)
    members.property("db", \.db)
    members.property("C", \.C)
    members.property("cost", \.cost)
    members.property("reduction", \.reduction)
    members.property("averaging", \.averaging)
    members.property("count", \.count)
  }
}

extension DatasetGradients.Averaging: CellValue, Declared {
  package static let cellType = CellType("DatasetGradients.Averaging", DatasetGradients.Averaging.self, [.equatable, .hashable])

  static func declare(_ members: Members<DatasetGradients.Averaging>) {
    members.cases([("inTheCost", .inTheCost), ("afterwards", .afterwards)])
  }
}

extension Dense: CellValue, Declared {
  package static let cellType = CellType("Dense", Dense.self, [.equatable, .hashable])

  static func declare(_ members: Members<Dense>) {
    members.property("outputs", \.outputs)
    members.property("activation", \.activation)
  }
}

extension Diagnosis: CellValue, Declared {
  package static let cellType = CellType("Diagnosis", Diagnosis.self, [.equatable, .hashable])

  static func declare(_ members: Members<Diagnosis>) {
    members.property("layers", \.layers)
    members.property("C", \.C)
    members.property("cost", \.cost)
    members.property("learningRate", \.learningRate)
    members.property("firstNonFinite", \.firstNonFinite)
  }
}

extension Diagnosis.Layer: CellValue, Declared {
  package static let cellType = CellType("Diagnosis.Layer", Diagnosis.Layer.self, [.equatable, .hashable])

  static func declare(_ members: Members<Diagnosis.Layer>) {
    members.property("layer", \.layer)
    members.property("activation", \.activation)
    members.property("deltaNorm", \.deltaNorm)
    members.property("ratioToLast", \.ratioToLast)
    members.property("gradientNorm", \.gradientNorm)
    members.property("saturation", \.saturation)
    members.property("dead", \.dead)
    members.property("activationMean", \.activationMean)
    members.property("activationDeviation", \.activationDeviation)
    members.property("updateRatio", \.updateRatio)
  }
}

extension Dual: CellValue, Declared {
  package static let cellType = CellType("Dual", Dual.self, [.equatable, .hashable, .customStringConvertible])

  static func declare(_ members: Members<Dual>) {
    members.property("value", \.value) { $0.value = $1 }
    members.property("derivative", \.derivative) { $0.derivative = $1 }
    members.property("description", \.description)
  }
}

extension ConfusionTable: CellValue, Declared {
  package static let cellType = CellType("ConfusionTable", ConfusionTable.self, [.equatable, .hashable])

  static func declare(_ members: Members<ConfusionTable>) {
    members.property("counts", \.counts)
    members.property("classes", \.classes)
    members.property("total", \.total)
    members.property("accuracy", \.accuracy)
  }
}

extension Example: CellValue, Declared {
  package static let cellType = CellType("Example", Example.self, [.equatable, .hashable])

  static func declare(_ members: Members<Example>) {
    members.property("x", \.x) { $0.x = $1 }
    members.property("y", \.y) { $0.y = $1 }
  }
}

extension FanOut: CellValue, Declared {
  package static let cellType = CellType("FanOut", FanOut.self, [.equatable, .hashable])

  static func declare(_ members: Members<FanOut>) {
    members.property("layer", \.layer)
    members.property("neurons", \.neurons)
    members.property("cost", \.cost)
  }
}

extension FanOut.Term: CellValue, Declared {
  package static let cellType = CellType("FanOut.Term", FanOut.Term.self, [.equatable, .hashable])

  static func declare(_ members: Members<FanOut.Term>) {
    members.property("weightPlace", \.weightPlace)
    members.property("errorPlace", \.errorPlace)
    members.property("weight", \.weight)
    members.property("error", \.error)
    members.property("product", \.product)
    members.property("weightName", \.weightName)
    members.property("errorName", \.errorName)
  }
}

extension FanOut.Neuron: CellValue, Declared {
  package static let cellType = CellType("FanOut.Neuron", FanOut.Neuron.self, [.equatable, .hashable])

  static func declare(_ members: Members<FanOut.Neuron>) {
    members.property("activation", \.activation)
    members.property("terms", \.terms)
    members.property("sum", \.sum)
    members.property("name", \.name)
  }
}

extension ForwardPass: CellValue, Declared {
  package static let cellType = CellType("ForwardPass", ForwardPass.self, [.equatable, .hashable])

  static func declare(_ members: Members<ForwardPass>) {
    members.property("z", \.z)
    members.property("a", \.a)
    members.property("activations", \.activations)
    members.property("output", \.output)
    members.property("L", \.L)
  }
}

extension ForwardTrace: CellValue, Declared {
  package static let cellType = CellType("ForwardTrace", ForwardTrace.self, [.equatable, .hashable])

  static func declare(_ members: Members<ForwardTrace>) {
    members.property("steps", \.steps)
    members.property("x", \.x)
    members.property("formula", \.formula)
  }
}

extension ForwardTrace.Step: CellValue, Declared {
  package static let cellType = CellType("ForwardTrace.Step", ForwardTrace.Step.self, [.equatable, .hashable])

  static func declare(_ members: Members<ForwardTrace.Step>) {
    members.property("number", \.number)
    members.property("layer", \.layer)
    members.property("place", \.place)
    members.property("value", \.value)
    members.property("quantity", \.quantity)
    members.property("formula", \.formula)
    members.property("shapes", \.shapes)
  }
}

extension GradientCheck: CellValue, Declared {
  package static let cellType = CellType("GradientCheck", GradientCheck.self, [.equatable, .hashable])

  static func declare(_ members: Members<GradientCheck>) {
    members.property("entries", \.entries)
    members.property("step", \.step)
    members.property("tolerance", \.tolerance)
    members.property("cost", \.cost)
    members.property("method", \.method)
    members.property("worst", \.worst)
    members.property("compared", \.compared)
    members.property("holds", \.holds)
  }
}

extension GradientCheck.Entry: CellValue, Declared {
  package static let cellType = CellType("GradientCheck.Entry", GradientCheck.Entry.self, [.equatable, .hashable])

  static func declare(_ members: Members<GradientCheck.Entry>) {
    members.property("parameter", \.parameter)
    members.property("derivative", \.derivative)
    members.property("centralDifference", \.centralDifference)
    members.property("isSkipped", \.isSkipped)
    members.property("difference", \.difference)
    members.property("name", \.name)
  }
}

extension GradientMethod: CellValue, Declared {
  package static let cellType = CellType("GradientMethod", GradientMethod.self, [.equatable, .hashable])

  static func declare(_ members: Members<GradientMethod>) {
    members.property("name", \.name)
    members.cases([("backprop", .backprop), ("chainRule", .chainRule), ("dual", .dual), ("complexStep", .complexStep)])
  }
}

extension GradientMethod.Scheme: CellValue, Declared {
  package static let cellType = CellType("GradientMethod.Scheme", GradientMethod.Scheme.self, [.equatable, .hashable])

  static func declare(_ members: Members<GradientMethod.Scheme>) {
    members.cases([("central", .central), ("forward", .forward), ("fivePoint", .fivePoint)])
  }
}

extension PlantedBug: CellValue, Declared {
  package static let cellType = CellType("PlantedBug", PlantedBug.self, [.equatable, .hashable, .caseIterable])

  static func declare(_ members: Members<PlantedBug>) {
    members.property("name", \.name)
    members.cases([("missingTranspose", .missingTranspose), ("missingSlopeInBP1", .missingSlopeInBP1), ("missingSlopeInBP2", .missingSlopeInBP2), ("slopeAtActivation", .slopeAtActivation), ("wrongLayerInBP4", .wrongLayerInBP4), ("wrongSign", .wrongSign), ("factorTwo", .factorTwo)])
    members.allCases()
  }
}

extension Gradients: CellValue, Declared {
  package static let cellType = CellType("Gradients", Gradients.self, [.equatable, .hashable])

  static func declare(_ members: Members<Gradients>) {
    members.property("delta", \.delta)
    members.property("dA", \.dA)
    members.property("dW", \.dW)
    members.property("db", \.db)
    members.property("C", \.C)
    members.property("cost", \.cost)
    members.property("method", \.method)
    members.property("pass", \.pass)
    members.property("dX", \.dX)
  }
}

extension History: CellValue, Declared {
  package static let cellType = CellType("History", History.self, [.equatable, .hashable])

  static func declare(_ members: Members<History>) {
    members.property("cost", \.cost)
    members.property("validationCost", \.validationCost)
    members.property("gradientNorm", \.gradientNorm)
    members.property("updateRatio", \.updateRatio)
    members.property("ending", \.ending)
    members.property("costFunction", \.costFunction)
    members.property("reduction", \.reduction)
    members.property("optimizer", \.optimizer)
    members.property("epochs", \.epochs)
  }
}

extension History.Ending: CellValue, Declared {
  package static let cellType = CellType("History.Ending", History.Ending.self, [.equatable, .hashable])

  static func declare(_ members: Members<History.Ending>) {
    members.cases([("completed", .completed), ("stopped", .stopped), ("diverged", .diverged)])
  }
}

extension StoppingRule: CellValue, Declared {
  package static let cellType = CellType("StoppingRule", StoppingRule.self, [.equatable, .hashable])

  static func declare(_ members: Members<StoppingRule>) {
  }
}

extension Initializer: CellValue, Declared {
  package static let cellType = CellType("Initializer", Initializer.self, [.equatable, .hashable])

  static func declare(_ members: Members<Initializer>) {
    members.constant("zeros", Initializer.zeros)
    members.constant("orthogonal", Initializer.orthogonal)
    members.constant("he", Initializer.he)
    members.constant("heUniform", Initializer.heUniform)
    members.constant("leCun", Initializer.leCun)
    members.constant("leCunUniform", Initializer.leCunUniform)
    members.constant("glorot", Initializer.glorot)
    members.constant("glorotUniform", Initializer.glorotUniform)
    members.property("isRandom", \.isRandom)
    members.property("name", \.name)
  }
}

extension Layers: Declared where Element: CellValue {
  static func declare(_ members: Members<Self>) {
    members.property("first", \.first)
    members.property("startIndex", \.startIndex)
    members.property("endIndex", \.endIndex)
    members.property("description", \.description)
  }
}

extension Network: CellValue, Declared {
  package static let cellType = CellType("Network", Network.self, [.equatable, .hashable])

  static func declare(_ members: Members<Network>) {
    members.property("inputs", \.inputs)
    members.property("cost", \.cost)
    members.property("seed", \.seed)
    members.property("activations", \.activations)
    members.property("L", \.L)
    members.property("sizes", \.sizes)
    members.property("parameterCount", \.parameterCount)
    members.property("isChain", \.isChain)
    members.property("summary", \.summary)
  }
}

extension NetworkSummary: CellValue, Declared {
  package static let cellType = CellType("NetworkSummary", NetworkSummary.self, [.equatable, .hashable])

  static func declare(_ members: Members<NetworkSummary>) {
    members.property("layers", \.layers)
    members.property("cost", \.cost)
    members.property("seed", \.seed)
    members.property("parameterCount", \.parameterCount)
  }
}

extension NetworkSummary.Layer: CellValue, Declared {
  package static let cellType = CellType("NetworkSummary.Layer", NetworkSummary.Layer.self, [.equatable, .hashable])

  static func declare(_ members: Members<NetworkSummary.Layer>) {
    members.property("layer", \.layer)
    members.property("inputs", \.inputs)
    members.property("outputs", \.outputs)
    members.property("activation", \.activation)
    members.property("parameterCount", \.parameterCount)
  }
}

extension Nudge: CellValue, Declared {
  package static let cellType = CellType("Nudge", Nudge.self, [.equatable, .hashable])

  static func declare(_ members: Members<Nudge>) {
    members.property("parameter", \.parameter)
    members.property("amount", \.amount)
    members.property("steps", \.steps)
    members.property("cost", \.cost)
    members.property("derivative", \.derivative)
    members.property("ratio", \.ratio)
  }
}

extension Nudge.Step: CellValue, Declared {
  package static let cellType = CellType("Nudge.Step", Nudge.Step.self, [.equatable, .hashable])

  static func declare(_ members: Members<Nudge.Step>) {
    members.property("quantity", \.quantity)
    members.property("before", \.before)
    members.property("after", \.after)
    members.property("ratio", \.ratio)
    members.property("change", \.change)
    members.property("variable", \.variable)
  }
}

extension OperationCount: CellValue, Declared {
  package static let cellType = CellType("OperationCount", OperationCount.self, [.equatable, .hashable])

  static func declare(_ members: Members<OperationCount>) {
    members.property("sizes", \.sizes)
    members.property("name", \.name)
    members.property("weights", \.weights)
    members.property("parameters", \.parameters)
    members.property("paths", \.paths)
    members.property("passes", \.passes)
  }
}

extension OperationCount.Model: CellValue, Declared {
  package static let cellType = CellType("OperationCount.Model", OperationCount.Model.self, [.equatable, .hashable, .caseIterable])

  static func declare(_ members: Members<OperationCount.Model>) {
    members.property("name", \.name)
    members.cases([("pathByPath", .pathByPath), ("weightByWeight", .weightByWeight), ("backprop", .backprop), ("forward", .forward), ("finiteDifferences", .finiteDifferences)])
    members.allCases()
  }
}

extension Optimizer: CellValue, Declared {
  package static let cellType = CellType("Optimizer", Optimizer.self, [.equatable, .hashable])

  static func declare(_ members: Members<Optimizer>) {
    members.property("learningRate", \.learningRate)
    members.property("name", \.name)
  }
}

extension Optimizer.Run: CellValue, Declared {
  package static let cellType = CellType("Optimizer.Run", Optimizer.Run.self, [])

  static func declare(_ members: Members<Optimizer.Run>) {
    members.property("optimizer", \.optimizer)
    members.property("parameters", \.parameters)
    members.property("count", \.count)
  }
}

extension Parameter: CellValue, Declared {
  package static let cellType = CellType("Parameter", Parameter.self, [.equatable, .hashable, .customStringConvertible])

  static func declare(_ members: Members<Parameter>) {
    members.property("quantity", \.quantity)
    members.property("neuron", \.neuron)
    members.property("layer", \.layer)
    members.property("source", \.source)
    members.property("description", \.description)
  }
}

extension Paths: CellValue, Declared {
  package static let cellType = CellType("Paths", Paths.self, [.equatable, .hashable])

  static func declare(_ members: Members<Paths>) {
    members.property("paths", \.paths)
    members.property("total", \.total)
  }
}

extension Paths.Path: CellValue, Declared {
  package static let cellType = CellType("Paths.Path", Paths.Path.self, [.equatable, .hashable])

  static func declare(_ members: Members<Paths.Path>) {
    members.property("edges", \.edges)
    members.property("product", \.product)
    members.property("stations", \.stations)
  }
}

extension Quantity: CellValue, Declared {
  package static let cellType = CellType("Quantity", Quantity.self, [.equatable, .hashable, .customStringConvertible])

  static func declare(_ members: Members<Quantity>) {
    members.property("layer", \.layer)
    members.property("neuron", \.neuron)
    members.property("source", \.source)
    members.constant("C", Quantity.C)
    members.property("derivative", \.derivative)
    members.property("description", \.description)
  }
}

extension Reduction: CellValue, Declared {
  package static let cellType = CellType("Reduction", Reduction.self, [.equatable, .hashable])

  static func declare(_ members: Members<Reduction>) {
    members.property("formula", \.formula)
    members.cases([("mean", .mean), ("sum", .sum)])
  }
}

extension Trace: CellValue, Declared {
  package static let cellType = CellType("Trace", Trace.self, [.equatable, .hashable])

  static func declare(_ members: Members<Trace>) {
    members.property("steps", \.steps)
    members.property("gradients", \.gradients)
  }
}

extension Trace.Step: CellValue, Declared {
  package static let cellType = CellType("Trace.Step", Trace.Step.self, [.equatable, .hashable])

  static func declare(_ members: Members<Trace.Step>) {
    members.property("equation", \.equation)
    members.property("layer", \.layer)
    members.property("place", \.place)
    members.property("operands", \.operands)
    members.property("result", \.result)
    members.property("quantity", \.quantity)
    members.property("formula", \.formula)
  }
}

extension Trace.Step.Equation: CellValue, Declared {
  package static let cellType = CellType("Trace.Step.Equation", Trace.Step.Equation.self, [.equatable, .hashable])

  static func declare(_ members: Members<Trace.Step.Equation>) {
    members.cases([("BP1", .BP1), ("BP2", .BP2), ("BP3", .BP3), ("BP4", .BP4)])
  }
}

extension Trace.Step.Result: CellValue, Declared {
  package static let cellType = CellType("Trace.Step.Result", Trace.Step.Result.self, [.equatable, .hashable])

  static func declare(_ members: Members<Trace.Step.Result>) {
    members.property("vector", \.vector)
    members.property("matrix", \.matrix)
  }
}

extension Trace.Operand: CellValue, Declared {
  package static let cellType = CellType("Trace.Operand", Trace.Operand.self, [.equatable, .hashable])

  static func declare(_ members: Members<Trace.Operand>) {
    members.property("value", \.value)
    members.property("formula", \.formula)
  }
}

extension Value: CellValue, Declared {
  package static let cellType = CellType("Value", Value.self, [.customStringConvertible])

  static func declare(_ members: Members<Value>) {
    members.property("data", \.data)
    members.property("grad", \.grad)
    members.property("name", \.name)
    members.property("description", \.description)
  }
}

extension Differential: CellValue, Declared {
  package static let cellType = CellType("Differential", Differential.self, [])

  static func declare(_ members: Members<Differential>) {
  }
}

extension Declarations {
  static let backprop: [Sentence] = [
    Sentence(nil, "Activation", "The function that turns z into a, with its derivative, name and symbol."),
    Sentence("Activation", "static sigmoid: Activation", "σ(z) = 1/(1 + e⁻ᶻ), between 0 and 1; its slope is at most ¼."),
    Sentence("Activation", "static tanh: Activation", "tanh z, between −1 and 1."),
    Sentence("Activation", "static identity: Activation", "z itself."),
    Sentence("Activation", "static relu: Activation", "max(0, z); its derivative at 0, where there is none, is taken to be 0."),
    Sentence("Activation", "static relu(atZero: Double) -> Activation", "max(0, z), with the given number for the derivative at 0."),
    Sentence("Activation", "static leakyReLU(slope: Double = 0.01) -> Activation", "z for z > 0, else `slope`·z."),
    Sentence("Activation", "static elu(alpha: Double = 1) -> Activation", "z for z > 0, else α(eᶻ − 1)."),
    Sentence("Activation", "static gelu: Activation", "z·Φ(z) with the normal distribution function Φ, by erf."),
    Sentence("Activation", "static geluTanh: Activation", "The approximation ½z(1 + tanh(√(2/π)(z + 0.044715z³))), which differs from `gelu` in the fourth digit."),
    Sentence("Activation", "static silu: Activation", "z·σ(z)."),
    Sentence("Activation", "static softplus: Activation", "ln(1 + eᶻ)."),
    Sentence("Activation", "static step: Activation", "0 below 0, else 1; it has no useful derivative, and none is given."),
    Sentence("Activation", "static softmax: Activation", "eᶻʲ/Σeᶻⁱ, a function of a whole layer: positive entries that sum to 1."),
    Sentence("Activation", "name: String", "The name in full, such as `sigmoid`."),
    Sentence("Activation", "isElementwise: Bool", "Whether each a depends on its own z only; it is so for all but softmax."),
    Sentence("Activation", "hasKink: Bool", "Whether the function has a kink at 0, where left and right derivative differ."),
    Sentence("Activation", "description: String", "The text that interpolation and `print` use."),
    Sentence("Activation", "callAsFunction(_: Double) -> Double", "The function's value at `z`."),
    Sentence("Activation", "callAsFunction(_: Vector) -> Vector", "The function's value at every entry of `z`."),
    Sentence("Activation", "value(_: Double) -> Double", "The function's value at `z`."),
    Sentence("Activation", "derivative(_: Double) -> Double", "The function's slope at `z`."),
    Sentence("Activation", "value(_: Vector) -> Vector", "The function's value at every entry of `z`."),
    Sentence("Activation", "derivative(_: Vector) -> Vector", "The slope at every entry of `z`."),
    Sentence("Activation", "jacobian(_: Vector) -> Matrix", "∂a/∂z: diagonal for an elementwise function, diag(p) − ppᵀ for softmax."),
    Sentence(nil, "ChainRule", "One derivative taken the long way: along every path from the cost to the parameter, factor by factor."),
    Sentence(nil, "ChainRule.Order", "In which order the factors are written and multiplied; the product is the same but for rounding."),
    Sentence("ChainRule.Order", "static lossFirst: ChainRule.Order", "From the cost to the parameter: ∂C/∂a · ∂a/∂z · ∂z/∂w."),
    Sentence("ChainRule.Order", "static localFirst: ChainRule.Order", "From the parameter to the cost: ∂z/∂w · ∂a/∂z · ∂C/∂a."),
    Sentence(nil, "ChainRule.Factor", "One local derivative."),
    Sentence("ChainRule.Factor", "upper: Quantity", "What changes."),
    Sentence("ChainRule.Factor", "lower: Quantity", "What makes it change."),
    Sentence("ChainRule.Factor", "value: Double", "What it comes to at the example."),
    Sentence("ChainRule.Factor", "isShared: Bool", "Whether the derivative of `partner` has this factor too."),
    Sentence(nil, "ChainRule.Path", "The factors along one way from the cost to the parameter."),
    Sentence("ChainRule.Path", "factors: [ChainRule.Factor]", "In the order asked for."),
    Sentence("ChainRule.Path", "places: [Quantity]", "What lies on the way, from the parameter's z to the cost."),
    Sentence("ChainRule.Path", "runningProducts: [Double]", "The product of the factors up to each of them."),
    Sentence("ChainRule.Path", "product: Double", "The product of all factors."),
    Sentence("ChainRule", "parameter: Parameter", "What the derivative is taken with respect to."),
    Sentence("ChainRule", "paths: [ChainRule.Path]", "One for each way through the layers behind the parameter."),
    Sentence("ChainRule", "order: ChainRule.Order", "The order of the factors."),
    Sentence("ChainRule", "cost: Cost", "The cost function that is differentiated."),
    Sentence("ChainRule", "partner: Quantity", "Whose derivative has the shared factors too: the weights of the next layer, or what the only layer has besides."),
    Sentence("ChainRule", "sharedErrors: Quantity", "The errors that the product of the shared factors is one of."),
    Sentence("ChainRule", "value: Double", "The derivative: the sum over the paths."),
    Sentence("ChainRule", "factors: [ChainRule.Factor]", "The factors of the first path; in a chain it is the only one."),
    Sentence(nil, "Cost", "What one example costs: a function of the output a and the target y, with its constant."),
    Sentence(nil, "Cost.Scale", "What the outputs of the last layer are."),
    Sentence("Cost.Scale", "static probabilities: Cost.Scale", "Numbers between 0 and 1, already squashed."),
    Sentence("Cost.Scale", "static logits: Cost.Scale", "Any numbers; the cost squashes them itself, without overflow."),
    Sentence("Cost", "static squaredError: Cost", "Σ(a−y)², whose derivative is 2(a−y)."),
    Sentence("Cost", "static halfSquaredError: Cost", "½Σ(a−y)², whose derivative is a−y."),
    Sentence("Cost", "static meanSquaredError: Cost", "(1/n)Σ(a−y)² over the n outputs, whose derivative is 2(a−y)/n."),
    Sentence("Cost", "static crossEntropy(on: Cost.Scale) -> Cost", "−Σ y ln a; with logits, a is their softmax."),
    Sentence("Cost", "static binaryCrossEntropy(on: Cost.Scale) -> Cost", "−Σ(y ln a + (1−y) ln(1−a)); with logits, a is their sigmoid."),
    Sentence("Cost", "static hinge: Cost", "Σ max(0, 1 − ya), for targets −1 and 1."),
    Sentence("Cost", "static huber(threshold: Double = 1) -> Cost", "Σ of ½r² where |r| = |a−y| ≤ `threshold`, else threshold·(|r| − ½threshold)."),
    Sentence("Cost", "name: String", "The name in the API, such as `halfSquaredError`."),
    Sentence("Cost", "value(_: Vector, target: Vector) -> Double", "The cost of output `a` where `y` was wanted."),
    Sentence("Cost", "gradient(_: Vector, target: Vector) -> Vector", "∂C/∂a at output `a` where `y` was wanted."),
    Sentence(nil, "Dataset", "Examples of one shape; each is a row of the inputs and a row of the targets."),
    Sentence("Dataset", "inputs: Matrix", "One row for each example."),
    Sentence("Dataset", "targets: Matrix", "One row for each example."),
    Sentence("Dataset", "Dataset(inputs: Matrix, targets: Matrix)", "Examples from two matrices of the same number of rows."),
    Sentence("Dataset", "Dataset(inputs: Matrix, labels: [Int], classes: Int)", "Examples from a matrix and the number of the class of each row, from 0; the targets are one-hot."),
    Sentence("Dataset", "Dataset(_: [Example])", "The given examples, in order."),
    Sentence("Dataset", "[_: Int] -> Example", "Example `index`, from 0."),
    Sentence("Dataset", "static csv(_: String, inputs: [String], targets: [String]) -> Dataset", "Examples from a comma-separated file below the `DataFolder`, whose first row names the columns."),
    Sentence("Dataset", "static xor: Dataset", "Exclusive or: (0,0) → 0, (0,1) → 1, (1,0) → 1, (1,1) → 0."),
    Sentence("Dataset", "static moons(_: Int, noise: Double = 0.1, seed: UInt64) -> Dataset", "Two half circles that reach into each other; the upper one is 0, the lower one 1."),
    Sentence("Dataset", "static circle(_: Int, noise: Double = 0, seed: UInt64) -> Dataset", "A disc of radius ½, which is 1, in a ring from 0.7 to 1, which is 0; evenly spread over radius and angle."),
    Sentence("Dataset", "static spiral(_: Int, noise: Double = 0, seed: UInt64) -> Dataset", "Two arms that wind around each other, 1¾ turns from the middle to radius 1; one is 0, the other 1."),
    Sentence("Dataset", "static line(_: Int, slope: Double, intercept: Double = 0, noise: Double = 0, seed: UInt64) -> Dataset", "Points around the straight line y = slope·x + intercept, evenly spaced over −1 to 1."),
    Sentence("Dataset", "static idx(images: String, labels: String, classes: Int = 10, limit: Int? = nil) -> Dataset", "Pictures and their labels from two files below the `DataFolder`, in the IDX format of MNIST."),
    Sentence("Dataset", "batches(of: Int) -> [Dataset]", "The examples in parts of `size`, in order; the last part may be smaller."),
    Sentence("Dataset", "shuffled(seed: UInt64) -> Dataset", "The examples in an order drawn from a seed."),
    Sentence("Dataset", "split(_: Double, seed: UInt64? = nil) -> (train: Dataset, test: Dataset)", "Two parts: the given share of the examples, rounded, and the rest."),
    Sentence(nil, "Standardization", "Mean and standard deviation of every input over a data set, to bring others onto the same scale."),
    Sentence("Standardization", "mean: Vector", "The mean of every input."),
    Sentence("Standardization", "deviation: Vector", "1 for an input that never changes."),
    Sentence("Standardization", "Standardization(_: Dataset)", "The scale on which the inputs of `data` have mean 0 and standard deviation 1."),
    Sentence("Standardization", "apply(to: Dataset) -> Dataset", "(x − mean)/deviation for every input; the targets stay."),
    Sentence("Vector", "static oneHot(_: Int, of: Int) -> Vector", "A vector of zeros with a 1 at `index`."),
    Sentence(nil, "DatasetGradients", "The gradient of the cost of many examples."),
    Sentence(nil, "DatasetGradients.Averaging", "Where the 1/N of a mean enters."),
    Sentence("DatasetGradients.Averaging", "static inTheCost: DatasetGradients.Averaging", "The cost that is differentiated is the mean already, so each δ has the 1/N in it."),
    Sentence("DatasetGradients.Averaging", "static afterwards: DatasetGradients.Averaging", "Each δ belongs to the cost of its own example; the sum over the examples is divided at the end."),
    Sentence("DatasetGradients", "delta: Layers<Matrix>", "The errors, delta[1...L]: one row for each example."),
    Sentence("DatasetGradients", "dW: Layers<Matrix>", "∂C/∂W⁽ℓ⁾, dW[1...L]."),
    Sentence("DatasetGradients", "db: Layers<Vector>", "∂C/∂b⁽ℓ⁾, db[1...L]."),
    Sentence("DatasetGradients", "C: Double", "The cost of all examples."),
    Sentence("DatasetGradients", "cost: Cost", "The cost of one example."),
    Sentence("DatasetGradients", "reduction: Reduction", "How the costs of the examples become one number."),
    Sentence("DatasetGradients", "averaging: DatasetGradients.Averaging", "Where the 1/N entered."),
    Sentence("DatasetGradients", "count: Int", "The number of examples."),
    Sentence("DatasetGradients", "flattened: Vector", "∇C in the order ∂w⁽¹⁾, ∂b⁽¹⁾, …, ∂w⁽ᴸ⁾, ∂b⁽ᴸ⁾, weights row by row."),
    Sentence("DatasetGradients", "norm: Double", "‖∇C‖."),
    Sentence("Network", "gradients(over: Dataset, reduction: Reduction = .mean, averaging: DatasetGradients.Averaging = .inTheCost) -> DatasetGradients", "The gradient of the cost of all examples, with the examples as rows of one matrix."),
    Sentence("Network", "cost(over: Dataset, reduction: Reduction = .mean) -> Double", "The cost of all examples."),
    Sentence("Network", "callAsFunction(_: Matrix) -> Matrix", "The outputs for many inputs, one row for each."),
    Sentence(nil, "Dense", "A layer in which every neuron is connected to every neuron of the layer before: a = σ(Wa + b)."),
    Sentence("Dense", "outputs: Int", "The number of neurons."),
    Sentence("Dense", "activation: Activation", "What turns z into a."),
    Sentence("Dense", "Dense(weights: Matrix, bias: Vector, activation: Activation)", "A layer with the given numbers."),
    Sentence("Dense", "Dense(_: Int, activation: Activation, weights: Initializer, bias: Initializer = .zeros)", "A layer of `outputs` neurons whose numbers are drawn from the network's seed, weights first."),
    Sentence(nil, "Diagnosis", "The gauges of a network on a set of examples: one line a layer."),
    Sentence(nil, "Diagnosis.Layer", "The gauges of one layer."),
    Sentence("Diagnosis.Layer", "layer: Int", "From 1."),
    Sentence("Diagnosis.Layer", "activation: Activation", "The layer's activation."),
    Sentence("Diagnosis.Layer", "deltaNorm: Double", "The mean of ‖δ⁽ℓ⁾‖ over the examples, each with its own cost."),
    Sentence("Diagnosis.Layer", "ratioToLast: Double", "`deltaNorm` divided by that of the last layer."),
    Sentence("Diagnosis.Layer", "gradientNorm: Double", "‖∂C/∂W⁽ℓ⁾‖ for the mean cost."),
    Sentence("Diagnosis.Layer", "saturation: Double?", "The share of activations whose slope is below a hundredth of the steepest; nil where that says nothing."),
    Sentence("Diagnosis.Layer", "dead: [Int]", "The neurons that no example makes fire, from 0; only ReLU has such."),
    Sentence("Diagnosis.Layer", "activationMean: Double", "Mean and standard deviation of the activations over neurons and examples."),
    Sentence("Diagnosis.Layer", "activationDeviation: Double", "The standard deviation of the activations over neurons and examples."),
    Sentence("Diagnosis.Layer", "updateRatio: Double?", "log₁₀ of ‖η ∂C/∂W‖/‖W‖, healthy around −3; nil without a learning rate."),
    Sentence("Diagnosis", "layers: [Diagnosis.Layer]", "From the first layer to the last."),
    Sentence("Diagnosis", "C: Double", "The mean cost."),
    Sentence("Diagnosis", "cost: Cost", "The cost function of one example."),
    Sentence("Diagnosis", "learningRate: Double?", "η, where it was given."),
    Sentence(nil, "diagnose(_: Network, on: Dataset, learningRate: Double? = nil) -> Diagnosis", "Reads the gauges of a network on a set of examples."),
    Sentence(nil, "Dual", "a + bε with ε² = 0: a number together with its derivative in one direction."),
    Sentence("Dual", "value: Double { get set }", "The number itself."),
    Sentence("Dual", "derivative: Double { get set }", "The factor of ε."),
    Sentence("Dual", "Dual(_: Double, derivative: Double = 0)", "A constant, unless a derivative is given; the variable itself has the derivative 1."),
    Sentence(nil, "Dual + Dual -> Dual", "The sum."),
    Sentence(nil, "Dual - Dual -> Dual", "The difference."),
    Sentence(nil, "Dual * Dual -> Dual", "The product."),
    Sentence(nil, "Dual / Dual -> Dual", "The quotient."),
    Sentence(nil, "-Dual -> Dual", "The same with the sign turned."),
    Sentence(nil, "Double + Dual -> Dual", "The sum with a constant."),
    Sentence(nil, "Dual + Double -> Dual", "The sum with a constant."),
    Sentence(nil, "Double - Dual -> Dual", "The difference with a constant."),
    Sentence(nil, "Dual - Double -> Dual", "The difference with a constant."),
    Sentence(nil, "Double * Dual -> Dual", "The product with a constant."),
    Sentence(nil, "Dual * Double -> Dual", "The product with a constant."),
    Sentence(nil, "Double / Dual -> Dual", "The quotient with a constant."),
    Sentence(nil, "Dual / Double -> Dual", "The quotient with a constant."),
    Sentence(nil, "Dual += Dual", "Adds the right side, in place."),
    Sentence(nil, "Dual -= Dual", "Subtracts the right side, in place."),
    Sentence(nil, "Dual *= Dual", "Multiplies by the right side, in place."),
    Sentence(nil, "Dual /= Dual", "Divides by the right side, in place."),
    Sentence(nil, "exp(_: Dual) -> Dual", "eᵛ."),
    Sentence(nil, "log(_: Dual) -> Dual", "The natural logarithm."),
    Sentence(nil, "pow(_: Dual, _: Double) -> Dual", "vⁿ for a constant n."),
    Sentence(nil, "sqrt(_: Dual) -> Dual", "The square root."),
    Sentence(nil, "sin(_: Dual) -> Dual", "The sine."),
    Sentence(nil, "cos(_: Dual) -> Dual", "The cosine."),
    Sentence(nil, "tanh(_: Dual) -> Dual", "The hyperbolic tangent."),
    Sentence(nil, "σ(_: Dual) -> Dual", "1/(1 + e⁻ᵛ)."),
    Sentence(nil, "relu(_: Dual) -> Dual", "max(0, v), with derivative 0 at 0."),
    Sentence(nil, "ConfusionTable", "How often each class was taken for each other."),
    Sentence("ConfusionTable", "counts: [[Int]]", "counts[actual][predicted]."),
    Sentence("ConfusionTable", "classes: Int", "The number of classes."),
    Sentence("ConfusionTable", "total: Int", "The number of examples."),
    Sentence("ConfusionTable", "accuracy: Double", "The share of examples whose class was found."),
    Sentence("Network", "accuracy(on: Dataset) -> Double", "The share of examples whose class is found."),
    Sentence("Network", "confusion(on: Dataset) -> ConfusionTable", "How often each class is taken for each other; classes as in `accuracy(on:)`."),
    Sentence(nil, "Example", "One input x with the target y that is wanted for it."),
    Sentence("Example", "x: Vector { get set }", "The input."),
    Sentence("Example", "y: Vector { get set }", "The target."),
    Sentence("Example", "Example(x: Vector, y: Vector)", "An input with its target."),
    Sentence(nil, "FanOut", "How the errors of a layer reach each neuron of the layer before: one term for every neuron that it feeds."),
    Sentence(nil, "FanOut.Term", "One term of a sum."),
    Sentence("FanOut.Term", "weightPlace: Quantity", "Which weight."),
    Sentence("FanOut.Term", "errorPlace: Quantity", "Which error."),
    Sentence("FanOut.Term", "weight: Double", "The weight of the connection."),
    Sentence("FanOut.Term", "error: Double", "The error of the neuron that it leads to."),
    Sentence("FanOut.Term", "product: Double", "weight · error."),
    Sentence(nil, "FanOut.Neuron", "One neuron with its sum."),
    Sentence("FanOut.Neuron", "activation: Quantity", "Its activation."),
    Sentence("FanOut.Neuron", "terms: [FanOut.Term]", "One term for each neuron of the next layer."),
    Sentence("FanOut.Neuron", "sum: Double", "∂C/∂a of the neuron."),
    Sentence("FanOut", "layer: Int", "The layer ℓ whose neurons these are."),
    Sentence("FanOut", "neurons: [FanOut.Neuron]", "From neuron 0 on."),
    Sentence("FanOut", "cost: Cost", "What one example costs."),
    Sentence("Network", "fanOut(layer: Int, at: Example) -> FanOut", "What each neuron of layer `ℓ` gets back from the neurons that it feeds."),
    Sentence(nil, "ForwardPass", "Everything that one trip from the input to the output computes."),
    Sentence("ForwardPass", "z: Layers<Vector>", "The weighted inputs, z[1...L]: z⁽ℓ⁾ = W⁽ℓ⁾a⁽ℓ⁻¹⁾ + b⁽ℓ⁾."),
    Sentence("ForwardPass", "a: Layers<Vector>", "The activations, a[0...L]: a⁽⁰⁾ = x and a⁽ℓ⁾ = σ(z⁽ℓ⁾)."),
    Sentence("ForwardPass", "activations: Layers<Activation>", "The activation function of each layer, 1 to L."),
    Sentence("ForwardPass", "output: Vector", "a⁽ᴸ⁾."),
    Sentence("ForwardPass", "L: Int", "The number of the last layer."),
    Sentence("Network", "forward(_: Vector) -> ForwardPass", "Carries `x` through all layers and keeps every z and a."),
    Sentence("Network", "callAsFunction(_: Vector) -> Vector", "The output a⁽ᴸ⁾ for `x`."),
    Sentence("Network", "cost(at: Example) -> Double", "What one example costs."),
    Sentence(nil, "ForwardTrace", "A forward pass step by step: z, then a, of each layer."),
    Sentence(nil, "ForwardTrace.Step", "One quantity of one layer."),
    Sentence("ForwardTrace.Step", "number: Int", "From 1."),
    Sentence("ForwardTrace.Step", "layer: Int", "The layer ℓ."),
    Sentence("ForwardTrace.Step", "place: Quantity", "z or a of the layer."),
    Sentence("ForwardTrace.Step", "value: Vector", "What it comes to."),
    Sentence("ForwardTrace", "steps: [ForwardTrace.Step]", "Two for each layer."),
    Sentence("ForwardTrace", "x: Vector", "What goes in."),
    Sentence("ForwardPass", "trace: ForwardTrace", "The pass step by step: z, then a, of each layer."),
    Sentence(nil, "derivative(at: Double, _: (Dual) -> Dual) -> Double", "The derivative of a function of one number, by dual numbers."),
    Sentence(nil, "gradient(at: Vector, _: ([Value]) -> Value) -> Vector", "∇f at `x`, by one sweep back through the graph of `f`."),
    Sentence(nil, "jacobian(at: Vector, _: ([Value]) -> [Value]) -> Matrix", "The Jacobian of `f` at `x`: entry (i, j) is ∂fᵢ/∂xⱼ, one row for each output."),
    Sentence(nil, "jvp(at: Vector, along: Vector, _: ([Dual]) -> [Dual]) -> Vector", "The Jacobian of `f` at `x` times the vector `v`, by one forward pass on dual numbers."),
    Sentence(nil, "vjp(at: Vector, with: Vector, _: ([Value]) -> [Value]) -> Vector", "The transposed Jacobian of `f` at `x` times the vector `v`, by one sweep back."),
    Sentence(nil, "GradientCheck", "One route to the gradient against central differences, parameter by parameter."),
    Sentence(nil, "GradientCheck.Entry", "The comparison for one parameter."),
    Sentence("GradientCheck.Entry", "parameter: Parameter", "The weight or bias."),
    Sentence("GradientCheck.Entry", "derivative: Double", "The derivative by the method that is checked."),
    Sentence("GradientCheck.Entry", "centralDifference: Double", "(C(θ+h) − C(θ−h)) / 2h."),
    Sentence("GradientCheck.Entry", "isSkipped: Bool", "Whether a kink lies within the step, so that the difference says nothing about the derivative."),
    Sentence("GradientCheck.Entry", "difference: Double", "|derivative − central difference|."),
    Sentence("GradientCheck", "entries: [GradientCheck.Entry]", "In the order of ∇C."),
    Sentence("GradientCheck", "step: Double", "h."),
    Sentence("GradientCheck", "tolerance: Double", "The largest difference that holds."),
    Sentence("GradientCheck", "cost: Cost", "The cost function that is differentiated."),
    Sentence("GradientCheck", "method: GradientMethod", "The method that is checked."),
    Sentence("GradientCheck", "worst: GradientCheck.Entry?", "The compared entry that differs most; nil where all were skipped."),
    Sentence("GradientCheck", "compared: [GradientCheck.Entry]", "The entries that were not skipped."),
    Sentence("GradientCheck", "holds: Bool", "Whether something was compared and no difference exceeds the tolerance."),
    Sentence("Network", "gradcheck(at: Example, step: Double = 1e-5, tolerance: Double = 1e-9, of: GradientMethod = .backprop) -> GradientCheck", "Compares backpropagation, or another route, with central differences at one example."),
    Sentence(nil, "GradientMethod", "A route to the gradient; all agree, and each owes nothing to the others."),
    Sentence(nil, "GradientMethod.Scheme", "Which difference quotient."),
    Sentence("GradientMethod.Scheme", "static central: GradientMethod.Scheme", "(C(θ+h) − C(θ−h))/2h, wrong by order h²."),
    Sentence("GradientMethod.Scheme", "static forward: GradientMethod.Scheme", "(C(θ+h) − C(θ))/h, wrong by order h."),
    Sentence("GradientMethod.Scheme", "static fivePoint: GradientMethod.Scheme", "(C(θ−2h) − 8C(θ−h) + 8C(θ+h) − C(θ+2h))/12h, wrong by order h⁴."),
    Sentence("GradientMethod", "static backprop: GradientMethod", "The four equations."),
    Sentence("GradientMethod", "static chainRule: GradientMethod", "The sum over all paths of the product along each."),
    Sentence("GradientMethod", "static dual: GradientMethod", "One forward pass on dual numbers for each parameter."),
    Sentence("GradientMethod", "static finiteDifference(step: Double, scheme: GradientMethod.Scheme = .central) -> GradientMethod", "Two forward passes (central, forward) or four for each parameter."),
    Sentence("GradientMethod", "static complexStep: GradientMethod", "One forward pass on complex numbers for each parameter, moved by 10⁻²⁰⁰ i."),
    Sentence("GradientMethod", "static faultyBackprop(_: PlantedBug) -> GradientMethod", "The four equations with a mistake in them."),
    Sentence(nil, "PlantedBug", "A mistake that people make when they write backpropagation; a gradient check has to find it."),
    Sentence("PlantedBug", "static missingTranspose: PlantedBug", "BP2 with W⁽ℓ⁺¹⁾ for its transpose."),
    Sentence("PlantedBug", "static missingSlopeInBP1: PlantedBug", "BP1 without σ′(z⁽ᴸ⁾)."),
    Sentence("PlantedBug", "static missingSlopeInBP2: PlantedBug", "BP2 without σ′(z⁽ℓ⁾)."),
    Sentence("PlantedBug", "static slopeAtActivation: PlantedBug", "σ′(a) for σ′(z)."),
    Sentence("PlantedBug", "static wrongLayerInBP4: PlantedBug", "BP4 with a⁽ℓ⁾ for a⁽ℓ⁻¹⁾."),
    Sentence("PlantedBug", "static wrongSign: PlantedBug", "y − a for a − y."),
    Sentence("PlantedBug", "static factorTwo: PlantedBug", "∇ₐC of another constant: doubled."),
    Sentence(nil, "Gradients", "Everything that one trip from the cost back to the input computes, for one example."),
    Sentence("Gradients", "delta: Layers<Vector>", "The errors δ⁽ℓ⁾ = ∂C/∂z⁽ℓ⁾, delta[1...L]."),
    Sentence("Gradients", "dA: Layers<Vector>", "∂C/∂a⁽ℓ⁾, dA[0...L]."),
    Sentence("Gradients", "dW: Layers<Matrix>", "∂C/∂W⁽ℓ⁾, dW[1...L]; the shape of W⁽ℓ⁾."),
    Sentence("Gradients", "db: Layers<Vector>", "∂C/∂b⁽ℓ⁾, db[1...L]."),
    Sentence("Gradients", "C: Double", "The cost of the example."),
    Sentence("Gradients", "cost: Cost", "The cost function that these are derivatives of."),
    Sentence("Gradients", "method: GradientMethod", "How they were found."),
    Sentence("Gradients", "pass: ForwardPass", "The forward pass that they belong to."),
    Sentence("Gradients", "dX: Vector", "∂C/∂x."),
    Sentence("Gradients", "flattened: Vector", "∇C in the order ∂w⁽¹⁾, ∂b⁽¹⁾, …, ∂w⁽ᴸ⁾, ∂b⁽ᴸ⁾, weights row by row."),
    Sentence("Gradients", "norm: Double", "‖∇C‖, the Euclidean length of `flattened`."),
    Sentence("Gradients", "[_: Parameter] -> Double", "The derivative with respect to one weight or bias."),
    Sentence("Network", "backward(_: ForwardPass, target: Vector) -> Gradients", "Carries the error back through all layers, by the four equations."),
    Sentence("Network", "gradients(at: Example, by: GradientMethod = .backprop) -> Gradients", "Every gradient at one example, by the route of `method`."),
    Sentence(nil, "History", "What a training run leaves behind."),
    Sentence(nil, "History.Ending", "Why a run ended."),
    Sentence("History.Ending", "static completed: History.Ending", "All epochs were gone through."),
    Sentence("History.Ending", "static stopped: History.Ending", "The rule that was given asked for it."),
    Sentence("History.Ending", "static diverged: History.Ending", "The cost became infinite or not a number."),
    Sentence("History", "cost: [Double]", "The cost of all examples: before the first epoch, then after each."),
    Sentence("History", "validationCost: [Double]", "The cost of the validation examples, at the same times; empty where there are none."),
    Sentence("History", "gradientNorm: Layers<[Double]>", "‖∂C/∂W⁽ℓ⁾‖ at the last step of each epoch, gradientNorm[1...L]."),
    Sentence("History", "updateRatio: Layers<[Double]>", "‖ΔW⁽ℓ⁾‖/‖W⁽ℓ⁾‖ at the last step of each epoch, updateRatio[1...L]; about 10⁻³ is healthy."),
    Sentence("History", "ending: History.Ending", "Why the run ended."),
    Sentence("History", "costFunction: Cost", "The cost function of one example."),
    Sentence("History", "reduction: Reduction", "How the costs of the examples became one number."),
    Sentence("History", "optimizer: Optimizer", "How the gradients became steps."),
    Sentence("History", "epochs: Int", "The number of epochs that were gone through."),
    Sentence(nil, "StoppingRule", "When to stop before all epochs are gone through."),
    Sentence("StoppingRule", "static whenCost(below: Double) -> StoppingRule", "As soon as the cost of all examples is below a number."),
    Sentence("StoppingRule", "static whenStalled(for: Int, improvement: Double = 0, on: Dataset? = nil) -> StoppingRule", "When the cost has not improved on its best for so many epochs."),
    Sentence(nil, "Initializer", "How the weights or biases of a layer start."),
    Sentence("Initializer", "static zeros: Initializer", "All 0."),
    Sentence("Initializer", "static constant(_: Double) -> Initializer", "All the same number."),
    Sentence("Initializer", "static uniform(_: ClosedRange<Double>) -> Initializer", "Evenly spread over the range."),
    Sentence("Initializer", "static normal(mean: Double = 0, deviation: Double) -> Initializer", "Normally distributed."),
    Sentence("Initializer", "static truncatedNormal(deviation: Double) -> Initializer", "Normally distributed without its tails: drawn again beyond two deviations, and widened by 1/0.879626 so that the deviation of what is left is `deviation`."),
    Sentence("Initializer", "static orthogonal: Initializer", "A matrix with orthonormal rows or columns, whichever are fewer."),
    Sentence("Initializer", "static orthogonal(gain: Double) -> Initializer", "A matrix with orthonormal rows or columns, whichever are fewer, times `gain`."),
    Sentence("Initializer", "static he: Initializer", "Normal with deviation √(2/inputs), after He; for ReLU."),
    Sentence("Initializer", "static heUniform: Initializer", "Uniform within ±√(6/inputs), after He."),
    Sentence("Initializer", "static leCun: Initializer", "Normal with deviation √(1/inputs), after LeCun."),
    Sentence("Initializer", "static leCunUniform: Initializer", "Uniform within ±√(3/inputs), after LeCun."),
    Sentence("Initializer", "static glorot: Initializer", "Normal with deviation √(2/(inputs + outputs)), after Glorot (Xavier)."),
    Sentence("Initializer", "static glorot(gain: Double) -> Initializer", "Normal with deviation gain·√(2/(inputs + outputs)), after Glorot (Xavier)."),
    Sentence("Initializer", "static glorotUniform: Initializer", "Uniform within ±√(6/(inputs + outputs)), after Glorot (Xavier)."),
    Sentence("Initializer", "static glorotUniform(gain: Double) -> Initializer", "Uniform within ±gain·√(6/(inputs + outputs)), after Glorot (Xavier)."),
    Sentence("Initializer", "isRandom: Bool", "Whether a seed is needed."),
    Sentence("Initializer", "name: String", "The name in the API, such as `he`."),
    Sentence("Initializer", "deviation(inputs: Int, outputs: Int) -> Double", "The standard deviation of one weight of a layer."),
    Sentence("Initializer", "limit(inputs: Int, outputs: Int) -> Double?", "The half-width of the interval that a uniform start draws from; nil for others."),
    Sentence("Activation", "gain: Double", "How much wider than 1/√fan weights may start so that signals keep their size: 1 for sigmoid and identity, 5/3 for tanh, √2 for ReLU, √(2/(1+s²)) for a leaky ReLU of slope s."),
    Sentence(nil, "Layers", "One thing for each layer, numbered as in the mathematics: `z[1...L]`, `a[0...L]`."),
    Sentence("Layers", "first: Int", "The number of the first layer that has one: 0 for a and ∂C/∂a, else 1."),
    Sentence("Layers", "startIndex: Int", "The first index."),
    Sentence("Layers", "endIndex: Int", "One behind the last index."),
    Sentence("Layers", "[_: Int] -> Element { get set }", "What belongs to layer `ℓ`."),
    Sentence(nil, "Network", "Dense layers one after the other, with the cost that judges their output."),
    Sentence("Network", "inputs: Int", "The number of entries of x."),
    Sentence("Network", "cost: Cost", "What one example costs."),
    Sentence("Network", "seed: UInt64?", "Where the random starts were drawn from; nil where nothing was drawn."),
    Sentence("Network", "activations: Layers<Activation>", "The activation of each layer, 1 to L."),
    Sentence("Network", "W: Layers<Matrix> { get set }", "The weight matrices, W[1...L]; entry [j, k] leads to neuron j from neuron k of the layer before."),
    Sentence("Network", "b: Layers<Vector> { get set }", "The biases, b[1...L]."),
    Sentence("Network", "Network(inputs: Int, cost: Cost, seed: UInt64? = nil, layers: () -> [Dense])", "A network of the given layers."),
    Sentence("Network", "L: Int", "The number of layers with weights; also the number of the last layer."),
    Sentence("Network", "sizes: Layers<Int>", "The number of neurons in each layer, 0 to L."),
    Sentence("Network", "parameterCount: Int", "The number of weights and biases."),
    Sentence("Network", "parameters: [Parameter]", "Every weight and bias in the order w⁽¹⁾, b⁽¹⁾, …, w⁽ᴸ⁾, b⁽ᴸ⁾, weights row by row."),
    Sentence("Network", "isChain: Bool", "Whether every layer, the input too, has one neuron."),
    Sentence("Network", "[_: Parameter] -> Double { get set }", "The weight or bias at a place."),
    Sentence("Network", "json: String", "All weights and biases as JSON, every number in full."),
    Sentence("Network", "mutating load(json: String)", "Takes weights and biases from JSON as `json` writes it, for a network of the same shapes."),
    Sentence("Network", "mutating load(from: String)", "Takes weights and biases from a JSON file below the `DataFolder`."),
    Sentence(nil, "NetworkSummary", "What a network is made of, layer by layer."),
    Sentence(nil, "NetworkSummary.Layer", "One layer in figures."),
    Sentence("NetworkSummary.Layer", "layer: Int", "The number of the layer, from 1."),
    Sentence("NetworkSummary.Layer", "inputs: Int", "The neurons of the layer before."),
    Sentence("NetworkSummary.Layer", "outputs: Int", "The neurons of this layer."),
    Sentence("NetworkSummary.Layer", "activation: Activation", "What turns z into a."),
    Sentence("NetworkSummary.Layer", "parameterCount: Int", "Weights and biases."),
    Sentence("NetworkSummary", "layers: [NetworkSummary.Layer]", "From the first layer to the last."),
    Sentence("NetworkSummary", "cost: Cost", "What one example costs."),
    Sentence("NetworkSummary", "seed: UInt64?", "Where random starts were drawn from, if anywhere."),
    Sentence("NetworkSummary", "parameterCount: Int", "Weights and biases of all layers."),
    Sentence("Network", "summary: NetworkSummary", "What the network is made of, layer by layer."),
    Sentence(nil, "Nudge", "What becomes of a small change of one parameter on its way to the cost."),
    Sentence(nil, "Nudge.Step", "One variable that the change reaches."),
    Sentence("Nudge.Step", "quantity: Quantity", "The parameter, a z, an a, or the cost."),
    Sentence("Nudge.Step", "before: Double", "Its value before the change."),
    Sentence("Nudge.Step", "after: Double", "Its value after the change."),
    Sentence("Nudge.Step", "ratio: Double?", "Its change divided by the change of the variable that caused it; nil where there are several causes, and where the cause has not changed."),
    Sentence("Nudge.Step", "change: Double", "after − before."),
    Sentence("Nudge", "parameter: Parameter", "What was moved."),
    Sentence("Nudge", "amount: Double", "How much the parameter was moved."),
    Sentence("Nudge", "steps: [Nudge.Step]", "From the parameter to the cost."),
    Sentence("Nudge", "cost: Cost", "What one example costs."),
    Sentence("Nudge", "derivative: Double", "∂C/∂parameter, which the ratio of the whole tends to as the nudge shrinks."),
    Sentence("Nudge", "ratio: Double", "ΔC divided by the change of the parameter."),
    Sentence("Network", "nudge(_: Parameter, by: Double, at: Example) -> Nudge", "Moves one parameter a little and follows the change to the cost."),
    Sentence(nil, "OperationCount", "How much work it is to find every weight's derivative, under named models of cost."),
    Sentence(nil, "OperationCount.Model", "A way to the gradient whose work is counted."),
    Sentence("OperationCount.Model", "static pathByPath: OperationCount.Model", "Every path of every weight is multiplied out afresh."),
    Sentence("OperationCount.Model", "static weightByWeight: OperationCount.Model", "For every weight the errors are carried back afresh from the cost, but as vectors."),
    Sentence("OperationCount.Model", "static backprop: OperationCount.Model", "The four equations: every error is found once."),
    Sentence("OperationCount.Model", "static forward: OperationCount.Model", "One forward pass, for comparison: one multiplication for each weight."),
    Sentence("OperationCount.Model", "static finiteDifferences: OperationCount.Model", "Forward differences: a forward pass for each parameter and one more."),
    Sentence("OperationCount", "sizes: [Int]", "The number of neurons in each layer, the input first."),
    Sentence("OperationCount", "name: String", "The sizes in one word, the input first: `784-30-10`."),
    Sentence("OperationCount", "weights: Int", "The number of weights."),
    Sentence("OperationCount", "parameters: Int", "Weights and biases."),
    Sentence("OperationCount", "paths: Int", "The ways from the cost to a weight, summed over all weights."),
    Sentence("OperationCount", "passes: Int", "The forward passes that finite differences take."),
    Sentence("OperationCount", "multiplications(_: OperationCount.Model) -> Int", "The multiplications that a way to the gradient takes."),
    Sentence("OperationCount", "additions(_: OperationCount.Model) -> Int", "Additions of whole paths (path by path) or of terms of Wᵀδ; 0 where none are counted."),
    Sentence(nil, "operationCount(_: Network) -> OperationCount", "Counts the work of finding every weight's derivative in a network."),
    Sentence(nil, "operationCount(sizes: [Int]) -> OperationCount", "Counts the work for dense layers of the given sizes, the input first: `operationCount(sizes: [784, 30, 10])`."),
    Sentence(nil, "Optimizer", "How a gradient moves the parameters."),
    Sentence("Optimizer", "learningRate: Double", "η."),
    Sentence("Optimizer", "static sgd(learningRate: Double) -> Optimizer", "θ ← θ − ηg."),
    Sentence("Optimizer", "static momentum(learningRate: Double, momentum: Double = 0.9) -> Optimizer", "v ← μv + g, θ ← θ − ηv."),
    Sentence("Optimizer", "static nesterov(learningRate: Double, momentum: Double = 0.9) -> Optimizer", "v ← μv + g, θ ← θ − η(g + μv)."),
    Sentence("Optimizer", "static rmsProp(learningRate: Double, decay: Double = 0.9, epsilon: Double = 1e-8) -> Optimizer", "s ← ρs + (1−ρ)g², θ ← θ − ηg/(√s + ε)."),
    Sentence("Optimizer", "static adam(learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) -> Optimizer", "m ← β₁m + (1−β₁)g, s ← β₂s + (1−β₂)g², θ ← θ − η·m̂/(√ŝ + ε) with m̂ = m/(1−β₁ᵗ), ŝ = s/(1−β₂ᵗ)."),
    Sentence("Optimizer", "static adamW(learningRate: Double, weightDecay: Double = 0.01, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) -> Optimizer", "θ ← θ − ηλθ, then a step of Adam."),
    Sentence("Optimizer", "name: String", "The name in the API, such as `sgd`."),
    Sentence(nil, "Optimizer.Run", "An optimiser on its way: the parameters, and what it remembers of earlier gradients."),
    Sentence("Optimizer.Run", "optimizer: Optimizer", "How a gradient becomes a step."),
    Sentence("Optimizer.Run", "parameters: Vector", "Where it stands."),
    Sentence("Optimizer.Run", "count: Int", "How many steps it has taken."),
    Sentence("Optimizer.Run", "Optimizer.Run(_: Optimizer, from: Vector)", "A run that starts at the given parameters."),
    Sentence("Optimizer.Run", "mutating step(_: Vector)", "One step for the gradient at `parameters`."),
    Sentence(nil, "Parameter", "One weight or one bias of a network, by its place."),
    Sentence("Parameter", "quantity: Quantity", "The weight or bias."),
    Sentence("Parameter", "neuron: Int", "The neuron that the parameter belongs to, from 0."),
    Sentence("Parameter", "static w(layer: Int, to: Int, from: Int) -> Parameter", "The weight into neuron `to` of layer `layer` from neuron `from` of the layer before; neurons from 0."),
    Sentence("Parameter", "static b(layer: Int, at: Int) -> Parameter", "The bias of neuron `at` of layer `layer`; neurons from 0."),
    Sentence("Parameter", "layer: Int", "The layer ℓ, from 1."),
    Sentence("Parameter", "source: Int?", "The neuron of the layer before that a weight comes from, from 0; nil for a bias."),
    Sentence(nil, "Paths", "Every way from one named value to another, with the derivative along each."),
    Sentence(nil, "Paths.Path", "One way from one value to the other."),
    Sentence("Paths.Path", "edges: [Double]", "The derivative of each station with respect to the one before."),
    Sentence("Paths.Path", "product: Double", "The product of the edges."),
    Sentence("Paths", "paths: [Paths.Path]", "Every way, operands from left to right."),
    Sentence("Paths", "total: Double", "The sum over the paths: the derivative."),
    Sentence(nil, "paths(from: Value, to: Value) -> Paths", "Every path from `x` to `y` in the graph behind `y`; multiply along a path, add over paths."),
    Sentence("Network", "paths(from: Quantity, at: Example) -> Paths", "Every path from one neuron to the cost, with the derivative along each."),
    Sentence(nil, "Quantity", "Something that a network computes with: a weight, a bias, a neuron's z or a, a derivative, the cost."),
    Sentence("Quantity", "layer: Int", "The layer ℓ; 0 for the input, the target and the cost."),
    Sentence("Quantity", "neuron: Int?", "The neuron that it belongs to, from 0; nil for all of a layer, and for the cost."),
    Sentence("Quantity", "source: Int?", "The neuron of the layer before that a weight comes from, from 0; nil for anything else."),
    Sentence("Quantity", "static z(layer: Int, at: Int) -> Quantity", "The weighted input of neuron `at` of layer `layer`."),
    Sentence("Quantity", "static a(layer: Int, at: Int) -> Quantity", "The activation of neuron `at` of layer `layer`; layer 0 is the input."),
    Sentence("Quantity", "static C: Quantity", "The cost."),
    Sentence("Quantity", "derivative: Quantity?", "The derivative of the cost with respect to this quantity, where it is a quantity of its own."),
    Sentence("Quantity", "description: String", "As a program writes it: `W[2][0, 1]`, `z[1][0]`, `C`."),
    Sentence(nil, "Reduction", "How the costs of many examples become one number."),
    Sentence("Reduction", "static mean: Reduction", "(1/N)ΣCᵢ."),
    Sentence("Reduction", "static sum: Reduction", "ΣCᵢ."),
    Sentence(nil, "Trace", "The backward pass equation by equation, in the order in which it is computed."),
    Sentence(nil, "Trace.Step", "One of the four equations, applied to one layer."),
    Sentence(nil, "Trace.Step.Equation", "Which of the four equations."),
    Sentence("Trace.Step.Equation", "static BP1: Trace.Step.Equation", "The error of the last layer."),
    Sentence("Trace.Step.Equation", "static BP2: Trace.Step.Equation", "The error of another layer."),
    Sentence("Trace.Step.Equation", "static BP3: Trace.Step.Equation", "The gradient of the biases."),
    Sentence("Trace.Step.Equation", "static BP4: Trace.Step.Equation", "The gradient of the weights."),
    Sentence(nil, "Trace.Step.Result", "A vector, or for BP4 a matrix."),
    Sentence("Trace.Step", "equation: Trace.Step.Equation", "The equation that is applied."),
    Sentence("Trace.Step", "layer: Int", "The layer ℓ that it is applied to."),
    Sentence("Trace.Step", "place: Quantity", "What it gives: δ, ∂C/∂b or ∂C/∂W of the layer."),
    Sentence("Trace.Step", "operands: [Trace.Operand]", "What stands to the left and right of the product sign, such as (W⁽²⁾)ᵀδ⁽²⁾ and σ′(z⁽¹⁾); empty for BP3."),
    Sentence("Trace.Step", "result: Trace.Step.Result", "What it gives."),
    Sentence(nil, "Trace.Operand", "A vector that an equation uses."),
    Sentence("Trace.Operand", "value: Vector", "Its entries."),
    Sentence("Trace", "steps: [Trace.Step]", "In the order of computation."),
    Sentence("Trace", "gradients: Gradients", "Everything that the steps found."),
    Sentence("Network", "trace(at: Example) -> Trace", "The backward pass step by step: BP1 and then, from the last layer to the first, BP3, BP4 and BP2."),
    Sentence("Trace.Step.Result", "vector: Vector?", "The vector of BP1, BP2 and BP3; nil for BP4."),
    Sentence("Trace.Step.Result", "matrix: Matrix?", "The matrix of BP4; nil for the others."),
    Sentence(nil, "Value", "A number that remembers how it came about, so that derivatives can be taken backwards through any graph."),
    Sentence("Value", "Value(_: Double, _: String? = nil)", "A leaf of the graph."),
    Sentence("Value", "data: Double", "The number itself."),
    Sentence("Value", "grad: Double", "∂/∂this of the value that `backward()` was last called on; 0 before."),
    Sentence("Value", "name: String?", "The name that paths show."),
    Sentence("Value", "named(_: String) -> Value", "The same value with a name; one that has a name already gets a second node behind it."),
    Sentence("Value", "backward()", "Finds the derivative of this value with respect to every value it came from, and leaves it in `grad`."),
    Sentence("Value", "description: String", "The text that interpolation and `print` use."),
    Sentence(nil, "Differential", "The d of `d(y)/d(x)`."),
    Sentence(nil, "Differential / Differential -> Double", "The derivative of the upper value with respect to the lower; 0 where it does not depend on it."),
    Sentence(nil, "d(_: Value) -> Differential", "A change of `value`, to be divided by another: `d(y)/d(x)` is ∂y/∂x."),
    Sentence(nil, "Value + Value -> Value", "The sum."),
    Sentence(nil, "Value - Value -> Value", "The difference."),
    Sentence(nil, "Value * Value -> Value", "The product."),
    Sentence(nil, "Value / Value -> Value", "The quotient."),
    Sentence(nil, "-Value -> Value", "The same with the sign turned."),
    Sentence(nil, "Double + Value -> Value", "The sum with a constant."),
    Sentence(nil, "Value + Double -> Value", "The sum with a constant."),
    Sentence(nil, "Double - Value -> Value", "The difference with a constant."),
    Sentence(nil, "Value - Double -> Value", "The difference with a constant."),
    Sentence(nil, "Double * Value -> Value", "The product with a constant."),
    Sentence(nil, "Value * Double -> Value", "The product with a constant."),
    Sentence(nil, "Double / Value -> Value", "The quotient with a constant."),
    Sentence(nil, "Value / Double -> Value", "The quotient with a constant."),
    Sentence(nil, "Value += Value", "Adds the right side, in place."),
    Sentence(nil, "Value -= Value", "Subtracts the right side, in place."),
    Sentence(nil, "Value *= Value", "Multiplies by the right side, in place."),
    Sentence(nil, "Value /= Value", "Divides by the right side, in place."),
    Sentence(nil, "exp(_: Value) -> Value", "eᵛ."),
    Sentence(nil, "log(_: Value) -> Value", "The natural logarithm."),
    Sentence(nil, "pow(_: Value, _: Double) -> Value", "vⁿ for a constant n."),
    Sentence(nil, "sqrt(_: Value) -> Value", "The square root."),
    Sentence(nil, "sin(_: Value) -> Value", "The sine."),
    Sentence(nil, "cos(_: Value) -> Value", "The cosine."),
    Sentence(nil, "tanh(_: Value) -> Value", "The hyperbolic tangent."),
    Sentence(nil, "σ(_: Value) -> Value", "1/(1 + e⁻ᵛ)."),
    Sentence(nil, "σ(_: Double) -> Double", "1/(1 + e⁻ᶻ)."),
    Sentence(nil, "σ(_: Vector) -> Vector", "1/(1 + e⁻ᶻ) of every entry."),
    Sentence(nil, "relu(_: Value) -> Value", "max(0, v), with derivative 0 at 0."),
    Sentence("Activation", "callAsFunction(_: Value) -> Value", "The function applied to a value, with its slope as local derivative."),
    Sentence("Activation", "callAsFunction(_: Dual) -> Dual", "The function applied to a dual number."),
  ]
}
