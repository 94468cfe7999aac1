import CellLibrary
import Testing

/// The reference that is read off the bindings.
@Suite struct ReferenceTests {
  private let reference = VocabularyReference.lessons

  @Test func everyBindingHasASentence() {
    for section in reference.topics.flatMap(\.sections) {
      if let type = section.type, !["Int", "Double"].contains(type) {
        #expect(section.summary.hasSuffix("."), "\(type)")
      }
      for entry in section.entries {
        #expect(entry.summary.hasSuffix("."), "\(entry.owner ?? "") \(entry.signature): \(entry.summary)")
      }
    }
  }

  @Test func membersOfATypeStandTogetherWhenItIsAskedFor() {
    let members = reference.sections(named: "Network").flatMap(\.entries).map(\.name)
    #expect(Set(["init", "W", "forward", "gradients", "trace", "train", "gradcheck"]).isSubset(of: members))
  }

  @Test func signaturesReadAsSwift() {
    let signatures = reference.sections(named: "gradients").flatMap(\.entries).map(\.signature)
    #expect(
      Set(signatures) == [
        "gradients: Gradients",
        "gradients(at: Example, by: GradientMethod = .backprop) -> Gradients",
        "gradients(over: Dataset, reduction: Reduction = .mean, averaging: DatasetGradients.Averaging = .inTheCost)"
          + " -> DatasetGradients",
      ])
  }
}
