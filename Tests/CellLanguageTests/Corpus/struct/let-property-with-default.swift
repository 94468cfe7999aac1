struct Config {
  let version = 2
  var name = "net"
}
var c = Config()
c.name = "other"
print(c.version, c.name)  // expect: 2 other
