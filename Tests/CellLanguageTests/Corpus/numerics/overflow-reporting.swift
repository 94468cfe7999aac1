print(Int.max.addingReportingOverflow(1).overflow, (2).addingReportingOverflow(3).partialValue)  // expect: true 5
print((4).multipliedReportingOverflow(by: 5).overflow)  // expect: false
