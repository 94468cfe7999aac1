import Glibc

/// The package of the library that an ejected program imports.
package enum NablaPackage {
  /// The folder that this program was built from; nil where it is gone.
  package static func ofThisBuild(file: String = #filePath) -> String? {
    let parts = file.split(separator: "/").dropLast(3)
    return resolved("/" + parts.joined(separator: "/"))
  }

  /// The absolute path of a folder that holds the package `nabla`; nil where it holds none.
  package static func resolved(_ folder: String) -> String? {
    guard let pointer = realpath(folder, nil) else { return nil }
    defer { free(pointer) }
    let path = String(cString: pointer)
    return access(path + "/Package.swift", R_OK) == 0 && access(path + "/Sources/Nabla", R_OK) == 0
      ? path : nil
  }
}
