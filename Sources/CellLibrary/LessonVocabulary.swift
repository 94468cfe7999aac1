import CellLanguage

/// The vocabulary of lessons: Swift's own, and the public API of the library Nabla.
///
/// One file a topic; each binding names a Swift declaration, and calls the throwing core behind it.
enum LessonVocabulary {
  /// Made once; programs only read it.
  static let shared: Vocabulary = {
    let vocabulary = Vocabulary()
    vocabulary.declaredDefaults = Declarations.defaults
    vocabulary.operatorDeclarations = "infix operator ⊙: MultiplicationPrecedence"
    for topic in topics {
      vocabulary.topic = topic.name
      topic.add(vocabulary)
    }
    return vocabulary
  }()

  /// In the order of the reference.
  private static let topics: [(name: String, add: @Sendable (Vocabulary) -> Void)] = [
    ("Vectors", addVectors), ("Matrices", addMatrices), ("Activations", addActivations), ("Costs", addCosts),
    ("Networks", addNetworks), ("Layers", addLayers), ("Passes", addPasses), ("Gradients", addGradients),
    ("Explaining", addExplanations), ("Data", addDatasets), ("Training", addTraining), ("Proof", addProofs),
    ("Scalars with history", addScalars), ("Derivatives of functions", addDerivatives),
    ("Random numbers", addRandomNumbers), ("Showing", addShowing), ("Tables and plots", addTables),
    ("Figures", addFigures), ("Teaching", addTeaching),
  ]
}
