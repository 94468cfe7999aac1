// swift-format-ignore-file
// Written from the public declarations of the Swift API by DeclarationTests, which says how; not to be edited.

import CellLanguage
import Nabla

extension Declarations {
  static let defaults: [String: [String: @Sendable () -> [Int: Default]]] = [
    "": [
      "outer(_:_:left:right:)": { [2: Default("δ" as String, "\"δ\""), 3: Default("a" as String, "\"a\"")] },
      "diagnose(_:on:learningRate:)": { [2: Default(nil as Double?, "nil")] },
      "diagram(_:at:marking:)": { [1: Default(nil as Example?, "nil"), 2: Default(nil as Parameter?, "nil")] },
      "figure(_:_:_:)": { [1: Default("" as Line, "\"\"")] },
      "plot(_:_:over:mark:)": { [1: Default([.value, .derivative] as [Activation.Curve], "[.value, .derivative]"), 3: Default(nil as Double?, "nil")] },
      "plot(_:_:over:)": { [1: Default([.value, .derivative] as [Activation.Curve], "[.value, .derivative]")] },
      "plot(_:scale:)": { [1: Default(.linear as Plot.Scale, ".linear")] },
      "histogram(_:bins:title:)": { [1: Default(20 as Int, "20"), 2: Default("value" as String, "\"value\"")] },
      "plot(_:title:along:scale:)": { [1: Default("value" as String, "\"value\""), 2: Default("step" as String, "\"step\""), 3: Default(.linear as Plot.Scale, ".linear")] },
      "plot(_:_:title:along:scale:)": { [2: Default("value" as String, "\"value\""), 3: Default("step" as String, "\"step\""), 4: Default(.linear as Plot.Scale, ".linear")] },
      "decoder(_:layer:)": { [1: Default(nil as Int?, "nil")] },
      "table(_:_:digits:)": { [2: Default(6 as Int, "6")] },
      "bars(_:_:scale:)": { [2: Default(.linear as Plot.Scale, ".linear")] },
      "bars(_:scale:)": { [1: Default(.linear as Plot.Scale, ".linear")] },
      "question(_:hint:_:)": { [1: Default(nil as Line?, "nil")] },
      "question(_:choices:answer:hint:_:)": { [3: Default(nil as Line?, "nil")] },
      "question(_:order:hint:_:)": { [2: Default(nil as Line?, "nil")] },
      "predict(_:equals:within:hint:)": { [2: Default(nil as Double?, "nil"), 3: Default(nil as Line?, "nil")] },
      "predict(_:equals:hint:)": { [2: Default(nil as Line?, "nil")] },
      "tree(_:at:)": { [1: Default(nil as Example?, "nil")] },
    ],
    "Line": [
      "init(_:digits:)": { [1: Default(6 as Int, "6")] },
    ],
    "Plot.Panel": [
      "init(title:curves:vertical:scale:)": { [3: Default(.linear as Plot.Scale, ".linear")] },
    ],
    "Plot": [
      "init(panels:horizontal:horizontalLabel:mark:)": { [3: Default(nil as Plot.Mark?, "nil")] },
    ],
    "Table.Column": [
      "init(_:_:)": { [1: Default(.leading as Table.Alignment, ".leading")] },
    ],
    "Activation": [
      "leakyReLU(slope:)": { [0: Default(0.01 as Double, "0.01")] },
      "elu(alpha:)": { [0: Default(1 as Double, "1")] },
    ],
    "Cost": [
      "huber(threshold:)": { [0: Default(1 as Double, "1")] },
    ],
    "Dataset": [
      "moons(_:noise:seed:)": { [1: Default(0.1 as Double, "0.1")] },
      "circle(_:noise:seed:)": { [1: Default(0 as Double, "0")] },
      "spiral(_:noise:seed:)": { [1: Default(0 as Double, "0")] },
      "line(_:slope:intercept:noise:seed:)": { [2: Default(0 as Double, "0"), 3: Default(0 as Double, "0")] },
      "idx(images:labels:classes:limit:)": { [2: Default(10 as Int, "10"), 3: Default(nil as Int?, "nil")] },
      "split(_:seed:)": { [1: Default(nil as UInt64?, "nil")] },
    ],
    "Network": [
      "gradients(over:reduction:averaging:)": { [1: Default(.mean as Reduction, ".mean"), 2: Default(.inTheCost as DatasetGradients.Averaging, ".inTheCost")] },
      "cost(over:reduction:)": { [1: Default(.mean as Reduction, ".mean")] },
      "gradcheck(at:step:tolerance:of:)": { [1: Default(1e-5 as Double, "1e-5"), 2: Default(1e-9 as Double, "1e-9"), 3: Default(.backprop as GradientMethod, ".backprop")] },
      "gradients(at:by:)": { [1: Default(.backprop as GradientMethod, ".backprop")] },
      "init(inputs:cost:seed:layers:)": { [2: Default(nil as UInt64?, "nil")] },
      "chainRule(for:at:order:)": { [2: Default(nil as ChainRule.Order?, "nil")] },
    ],
    "Dense": [
      "init(_:activation:weights:bias:)": { [3: Default(.zeros as Initializer, ".zeros")] },
    ],
    "Dual": [
      "init(_:derivative:)": { [1: Default(0 as Double, "0")] },
    ],
    "GradientMethod": [
      "finiteDifference(step:scheme:)": { [1: Default(.central as GradientMethod.Scheme, ".central")] },
    ],
    "StoppingRule": [
      "whenStalled(for:improvement:on:)": { [1: Default(0 as Double, "0"), 2: Default(nil as Dataset?, "nil")] },
    ],
    "Initializer": [
      "normal(mean:deviation:)": { [0: Default(0 as Double, "0")] },
    ],
    "Optimizer": [
      "momentum(learningRate:momentum:)": { [1: Default(0.9 as Double, "0.9")] },
      "nesterov(learningRate:momentum:)": { [1: Default(0.9 as Double, "0.9")] },
      "rmsProp(learningRate:decay:epsilon:)": { [1: Default(0.9 as Double, "0.9"), 2: Default(1e-8 as Double, "1e-8")] },
      "adam(learningRate:beta1:beta2:epsilon:)": { [1: Default(0.9 as Double, "0.9"), 2: Default(0.999 as Double, "0.999"), 3: Default(1e-8 as Double, "1e-8")] },
      "adamW(learningRate:weightDecay:beta1:beta2:epsilon:)": { [1: Default(0.01 as Double, "0.01"), 2: Default(0.9 as Double, "0.9"), 3: Default(0.999 as Double, "0.999"), 4: Default(1e-8 as Double, "1e-8")] },
    ],
    "Value": [
      "init(_:_:)": { [1: Default(nil as String?, "nil")] },
    ],
    "Conventions.Letters": [
      "init(destination:source:example:)": { [0: Default("j" as String, "\"j\""), 1: Default("k" as String, "\"k\""), 2: Default("i" as String, "\"i\"")] },
    ],
  ]
}
