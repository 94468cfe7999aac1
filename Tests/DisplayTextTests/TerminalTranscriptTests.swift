import Display
import DisplayText
import Testing

struct TerminalTranscriptTests {
  @Test(
    "Printing in pieces shows what printing at once shows",
    arguments: [
      [], [""], ["a\n"], ["a", "b\n"], ["a\n", "b\n"], ["a\n\n", "b"], ["a\r", "\nb\n"], ["a\r", "b\r"],
      ["\n"],
      ["\t", "x\n", "\ty"], ["e", "\u{301}\n"], ["a\u{1B}[1m", "b"], ["a", "", "b"],
    ])
  func pieces(pieces: [String]) {
    for (before, after) in [([DisplayItem.text("t")], [DisplayItem.text("u")]), ([], [])] {
      var transcript = TerminalTranscript()
      var text = before.map { transcript.add($0) }.joined()
      text += pieces.map { transcript.print($0) }.joined()
      text += after.map { transcript.add($0) }.joined() + transcript.end()
      #expect(String(text.dropLast()) == TerminalText.render(before + [.printed(pieces.joined())] + after))
    }
  }

  @Test("What is printed is written line by line")
  func lines() {
    var transcript = TerminalTranscript()
    #expect(transcript.print("a") == "")
    #expect(transcript.print("b\nc\nd") == "ab\nc\n")
    #expect(transcript.print("e\n") == "de\n")
    #expect(transcript.end() == "")
  }

  @Test("Title and headings stand above what is shown, and only there")
  func headings() {
    var transcript = TerminalTranscript()
    var text = ""
    transcript.begin(lesson: "A\nlesson")
    text += transcript.begin(cell: "nothing")
    text +=
      transcript.begin(cell: "hidden", shows: false) + transcript.add(.text("no")) + transcript.print("no")
    text += transcript.begin(cell: "one") + transcript.add(.text("a")) + transcript.add(.text("b"))
    text +=
      transcript.begin(cell: "two") + transcript.add(.text("c"))
      + transcript.add(.check(.init("d", holds: true)))
    text += transcript.print("e")
    text += transcript.begin(cell: "three") + transcript.print("f") + transcript.end()
    #expect(text == "A lesson\n\n▸ one\na\nb\n\n▸ two\nc\n\n✓ d\n\ne\n\n▸ three\nf\n")
  }

  @Test("Other items are parted by a blank line", arguments: [true, false])
  func blankLines(isASCII: Bool) {
    let style: TerminalText.Style = isASCII ? .ascii : .braille
    var transcript = TerminalTranscript(style: style)
    let text = transcript.add(.text("t")) + transcript.add(.printed("p\n")) + transcript.add(.printed("q"))
    #expect(text == "t\n\np\n\nq\n")
  }
}
