import CellLanguage

/// The vocabulary of lessons: Swift's own, and the public API of the library Nabla.
///
/// One file a topic; each binding names a Swift declaration and the throwing core behind it.
enum LessonVocabulary {
  /// Made once; programs only read it.
  static let shared: Vocabulary = {
    let vocabulary = Vocabulary()
    vocabulary.operatorDeclarations = "infix operator ⊙: MultiplicationPrecedence"
    addTypes(to: vocabulary)
    addLinearAlgebra(to: vocabulary)
    addNetworks(to: vocabulary)
    addPasses(to: vocabulary)
    addExplanations(to: vocabulary)
    addTraining(to: vocabulary)
    addScalars(to: vocabulary)
    addShowing(to: vocabulary)
    return vocabulary
  }()
}
