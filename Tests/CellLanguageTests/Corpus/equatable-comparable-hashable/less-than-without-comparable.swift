struct Version { var major = 0 }
print(Version() < Version())  // expect error: conformance
