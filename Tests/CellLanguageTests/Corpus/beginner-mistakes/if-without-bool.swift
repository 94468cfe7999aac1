let error = 0.1
if error { print("there is an error") }  // expect error: type
while error - 1 { break }  // expect error: type
