print(#file.isEmpty)  // expect unsupported: macro
