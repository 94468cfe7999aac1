import CellLanguage
import Display
import Nabla

// Pictures of data: how numbers are spread, where examples lie, and what a network makes of the plane.

extension LessonVocabulary {
  static func addDataPlots(to vocabulary: Vocabulary) {
    vocabulary.function(
      "histogram(_:bins:title:)",
      charge: { (values: [Double], bins: Int, _: String) in
        .work(values.count * 8, elements: Charge.product(4, min(max(bins, 0), 200)))
      }
    ) { (values: [Double], bins: Int, title: String) in
      try histogramOrThrow(values, bins: bins, title: title)
    }
    vocabulary.function("scatter(_:)", charge: { (data: Dataset) in .numbers(data.count, 8) }) {
      (data: Dataset) in try scatterOrThrow(data)
    }
    vocabulary.function(
      "decisionRegions(of:on:)",
      charge: { (net: Network, data: Dataset) in
        let places = decisionRegionSteps * decisionRegionSteps
        return .work(
          Charge.product(places, net.workOfForward),
          elements: Charge.sum(Charge.product(data.count, 8), Charge.product(4, places)))
      }
    ) { (net: Network, data: Dataset) in try decisionRegionsOrThrow(of: net, on: data) }
  }
}
