/// What the generator knows of one topic.
protocol GeneratorPart: InstructionEmitting {
  var generator: CodeGenerator { get }
}

extension GeneratorPart {
  var machine: Machine { generator.machine }
  var vocabulary: Vocabulary { generator.vocabulary }
  var frame: FrameBuilder { generator.frame }

  var code: Assembler {
    get { generator.code }
    set { generator.code = newValue }
  }

  /// The compiled form of a function; its body follows when the one being compiled is done.
  func callable(_ function: FunctionSymbol) -> AnyCallable { generator.callable(function) }
}
