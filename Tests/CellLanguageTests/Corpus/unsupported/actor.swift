actor Account {  // expect unsupported: actor
  var balance = 0
}
