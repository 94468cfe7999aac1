print("tab\tend")  // expect: tab	end
print("quote \" backslash \\ done")  // expect: quote " backslash \ done
print("line one\nline two")  // expect: line one
// expect: line two
print("\u{3B4}\u{2207} \u{1F600}")  // expect: δ∇ 😀
print("nul:\0:".count)  // expect: 6
