struct Version: Comparable { var major: Int }  // expect error: conformance
