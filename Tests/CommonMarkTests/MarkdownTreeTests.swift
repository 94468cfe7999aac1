import Testing

@testable import CommonMark

@Suite struct MarkdownTreeTests {
  @Test func everyKindOfNodeIsCopied() {
    let tree = MarkdownTree(
      parsing: """
        # One *two* **three**

        > quoted `code` <br>
        > line\\
        > [link](to "title") ![image](picture)

        3. item

           ```swift label
           let a
           ```
        4. item

        ***

        <div>
        text & &amp;
        """)
    #expect(
      tree.dump == """
        document @1
          heading 1 @1
            text "One "
            emphasis
              text "two"
            text " "
            strong
              text "three"
          quote @3
            paragraph @3
              text "quoted "
              span "code"
              text " "
              inline html "<br>"
              soft break
              text "line"
              line break
              link "to" "title"
                text "link"
              text " "
              image "picture" ""
                text "image"
          list from 3 loose @7
            item @7
              paragraph @7
                text "item"
              code "swift label" "let a\\n" @9
            item @12
              paragraph @12
                text "item"
          rule @14
          html "<div>\\ntext & &amp;\\n" @16
        """)
  }

  @Test func piecesOfTextAreJoined() {
    #expect(
      MarkdownTree(parsing: "a & b [c] !d ]").dump
        == "document @1\n  paragraph @1\n    text \"a & b [c] !d ]\"")
  }

  @Test(arguments: ["", "\n", "\u{0}", "a\u{0}b", "\u{FEFF}", "```", "\r", "[a]: b"])
  func oddDocumentsParse(text: String) {
    let tree = MarkdownTree(parsing: text)
    #expect(tree[0].kind == .document)
    #expect(tree[0].end == tree.nodes.count)
  }

  @Test func illFormedBytesAreReplaced() {
    let tree = MarkdownTree(parsing: [0x61, 0xFF, 0x62])
    #expect(tree.plainText(of: 0) == "a\u{FFFD}b")
  }

  @Test func linesCountFromTheGivenOne() {
    let tree = MarkdownTree(parsing: Array("---\n---\na\n\nb".utf8), from: 8)
    #expect(tree.children(of: 0).map { tree[$0].lines } == [3...3, 5...5])
  }

  @Test func aLastLineIsNeverBeforeTheFirst() {
    let tree = MarkdownTree(parsing: "a\n\n<!-- b -->\n")
    #expect(tree.children(of: 0).map { tree[$0].lines } == [1...1, 3...3])
  }

  @Test func siblingsAndParentsAreLinked() {
    let tree = MarkdownTree(parsing: "a\n\n- b\n- c\n\nd")
    let blocks = Array(tree.children(of: 0))
    #expect(blocks.map { tree[$0].previousSibling } == [nil] + blocks.dropLast())
    #expect(blocks.map { tree[$0].nextSibling } == blocks.dropFirst().map(Optional.some) + [nil])
    for node in tree.nodes.indices {
      for child in tree.children(of: node) { #expect(tree[child].parent == node) }
    }
  }

  @Test func aWalkLeavesWhatItEnters() {
    let tree = MarkdownTree(parsing: "> *a* b\n\n- c")
    var open: [Int] = []
    var entered: [Int] = []
    for step in tree.steps() {
      switch step {
      case .enter(let node):
        #expect(tree[node].parent == open.last)
        open.append(node)
        entered.append(node)
      case .leave(let node): #expect(open.popLast() == node)
      }
    }
    #expect(open.isEmpty)
    #expect(entered == Array(tree.nodes.indices))
  }

  @Test func aWalkFromANodeStaysBelowIt() {
    let tree = MarkdownTree(parsing: "a\n\n> b\n\nc")
    let quote = 3
    #expect(tree[quote].kind == .blockQuote)
    #expect(
      tree.steps(through: quote) == [
        .enter(quote), .enter(4), .enter(5), .leave(5), .leave(4), .leave(quote),
      ])
  }

  @Test func deepNestingOverflowsNothing() {
    let tree = MarkdownTree(parsing: String(repeating: ">", count: 50_000) + " a")
    #expect(tree.nodes.count == 50_003)
    #expect(tree.plainText(of: 0) == "a")
  }

  @Test func manyPiecesOfTextTakeLinearTime() {
    let brackets = String(repeating: "[", count: 100_000)
    #expect(MarkdownTree(parsing: brackets).plainText(of: 0) == brackets)
  }
}
