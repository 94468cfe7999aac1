struct Point { var x = 0 }
print(Point() == Point())  // expect error: conformance
