let n = 3
print("n = %d" % n)  // expect error at 7 (cell 16): type
