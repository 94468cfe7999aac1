struct Version: Comparable {
  var major: Int, minor: Int
  static func < (a: Version, b: Version) -> Bool {
    a.major != b.major ? a.major < b.major : a.minor < b.minor
  }
}
let list = [Version(major: 1, minor: 2), Version(major: 0, minor: 9), Version(major: 1, minor: 0)]
print(list.sorted().map { "\($0.major).\($0.minor)" }, list.max()!.minor)  // expect: ["0.9", "1.0", "1.2"] 2
print(list[0] > list[1], list[0] <= list[2], list[0] >= list[0], max(list[1], list[2]).major)  // expect: true false true 1
print((list[1]...list[0]).contains(list[2]))  // expect: true
