import System

/// The package of the library that an ejected program imports.
package enum NablaPackage {
  /// The folder that this program was built from; nil where it is gone.
  package static func ofThisBuild(file: String = #filePath) -> String? {
    let parts = file.split(separator: "/").dropLast(3)
    return resolved("/" + parts.joined(separator: "/"))
  }

  /// The absolute path of a folder that holds the package `nabla`; nil where it holds none.
  package static func resolved(_ folder: String) -> String? {
    File.resolved(folder).flatMap { path in
      File.isReadable(path + "/Package.swift") && File.isReadable(path + "/Sources/Nabla") ? path : nil
    }
  }
}
