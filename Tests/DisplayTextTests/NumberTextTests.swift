import Display
import DisplayText
import Testing

@Suite("A number as text")
struct NumberTextTests {
  @Test(
    "has six significant digits, no trailing zeros and a true minus sign",
    arguments: [
      (0.6899744811276125, "0.689974"), (-1.1, "−1.1"), (0.21390969652029443, "0.21391"), (0.25, "0.25"),
      (1, "1"), (2, "2"), (-0.25, "−0.25"), (1.5, "1.5"), (117.39085287969, "117.391"), (0, "0"), (-0.0, "0"),
      (0.000343221, "0.000343221"), (0.0001, "0.0001"), (0.00009999996, "0.0001"),
      (0.0000999999, "9.99999e−5"),
      (7.888609052210118e-31, "7.88861e−31"), (-2.3e-12, "−2.3e−12"), (1e-9, "1e−9"), (999_999, "999999"),
      (999_999.5, "1e6"), (1_000_000, "1e6"), (123_456_789, "1.23457e8"), (100_000, "100000"), (10, "10"),
      (.infinity, "∞"), (-.infinity, "−∞"), (.nan, "NaN"), (.leastNonzeroMagnitude, "4.94066e−324"),
      (.greatestFiniteMagnitude, "1.79769e308"),
    ])
  func text(value: Double, expected: String) {
    #expect(Number(value).text == expected)
  }

  @Test(
    "is rounded correctly, a tie in the exact value to even",
    arguments: [
      (0.5, 1, "0.5"), (2.5, 1, "2"), (3.5, 1, "4"), (0.125, 2, "0.12"), (0.375, 2, "0.38"),
      (9.995, 3, "9.99"),
      (1.0049999999999999, 3, "1"), (1.005, 4, "1.005"), (0.1, 20, "0.10000000000000000555"),
      (0.30000000000000004, 17, "0.30000000000000004"), (95, 1, "1e2"), (2.3e-12, 2, "2.3e−12"), (4, 0, "4"),
      (12_345, 5, "12345"), (12_345, 4, "1.234e4"),
    ])
  func rounding(value: Double, digits: Int, expected: String) {
    #expect(Number(value, digits: digits).text == expected)
  }
}
