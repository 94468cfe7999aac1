let text = """
  first
    indented
  "quoted" \("in" + "side")
  joined \
  line
  """
print(text)  // expect: first
print("""
  a

  b
  """)
// expect:   indented
// expect: "quoted" inside
// expect: joined line
// expect: a
// expect:
// expect: b
print("end")  // expect: end
