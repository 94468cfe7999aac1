import CellLanguage
import Display
import Nabla

// Pictures of data: how numbers are spread, where examples lie, and what a network makes of the plane.

extension LessonVocabulary {
  static func addDataPlots(to vocabulary: Vocabulary) {
    vocabulary.function(
      "histogram(_:bins:title:)", "How many of the numbers fall into each of equal bins.",
      defaults: [1: Default(20, "20"), 2: Default("value", "\"value\"")],
      charge: { (values: [Double], bins: Int, _: String) in
        .work(values.count * 8, elements: Charge.product(4, min(max(bins, 0), 200)))
      }
    ) { (values: [Double], bins: Int, title: String) in
      try histogramOrThrow(values, bins: bins, title: title)
    }
    vocabulary.function(
      "scatter(_:)", "Examples of two inputs as points, a sign for each class.",
      charge: { (data: Dataset) in .numbers(data.count, 8) }
    ) { (data: Dataset) in try scatterOrThrow(data) }
    vocabulary.function(
      "decisionRegions(of:on:)",
      "What a network takes each place of the plane for, with the examples as points.",
      charge: { (net: Network, data: Dataset) in
        let places = decisionRegionSteps * decisionRegionSteps
        return .work(
          Charge.product(places, net.workOfForward),
          elements: Charge.sum(Charge.product(data.count, 8), Charge.product(4, places)))
      }
    ) { (net: Network, data: Dataset) in try decisionRegionsOrThrow(of: net, on: data) }
  }
}
