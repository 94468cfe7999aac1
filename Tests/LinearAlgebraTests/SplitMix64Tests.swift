import LinearAlgebra
import Testing

@Suite struct SplitMix64Tests {
  @Test func drawsThePublishedNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func uniformNumbersUseFiftyThreeBits() {
    var generator = SplitMix64(seed: 42)
    #expect(generator.uniform() == 0.7415648787718233)
    #expect(generator.uniform() == 0.1599103928769201)
  }
}
