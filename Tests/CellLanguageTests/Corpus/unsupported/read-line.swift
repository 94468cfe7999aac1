let line = readLine()  // expect unsupported: input
print(line == nil)
