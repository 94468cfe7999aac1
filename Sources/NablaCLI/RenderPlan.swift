import ArgumentParser
import Notebook
import Replay
import System

/// A lesson and where its page goes.
struct PlannedPage: Hashable {
  /// The path of the lesson's file; `-` is standard input.
  var lesson: String
  /// The path of the page below the folder of the output; nil where the output itself is the page.
  var name: String?
}

/// Which page of which lesson goes where.
struct RenderPlan: Hashable {
  /// A folder; or one page, or `-` for standard output.
  var output: String
  var pages: [PlannedPage]
  /// Whether all lessons go on one page, the output.
  var isOnePage = false

  /// Plans the pages of lessons.
  ///
  /// The lessons of a folder keep their places below it. With one lesson, an output that ends like a page is
  /// that page.
  ///
  /// - Parameters:
  ///   - arguments: files, folders, or `-`.
  ///   - ending: that of a page, such as `html`.
  ///   - isOnePage: whether all lessons go on one page, the output.
  /// - Throws: ``InputError`` where there is no such lesson; `ValidationError` where two pages would have one
  ///   name, or a page that of a lesson.
  init(_ arguments: [String], to output: String, ending: String, isOnePage: Bool = false) throws {
    self.output = output
    self.isOnePage = isOnePage
    var pages: [PlannedPage] = []
    var seen: Set<String> = []
    for argument in arguments {
      for file in try LessonCollection.files(at: [argument]) where seen.insert(file).inserted {
        pages.append(PlannedPage(lesson: file, name: Self.name(of: file, in: argument, ending: ending)))
      }
    }
    let isOneFile = pages.count == 1 && arguments.contains(pages[0].lesson)
    if isOnePage {
      guard output == "-" || output.hasSuffix("." + ending), !Self.isFolder(output) else {
        throw ValidationError(
          "'--single' writes one page; give '-o FILE.\(ending)', or '-o -' for standard output.")
      }
    } else if output == "-" {
      guard pages.count == 1 else {
        throw ValidationError("'-o -' takes one lesson, and there are \(pages.count); give a folder.")
      }
      pages[0].name = nil
    } else if isOneFile, output.hasSuffix("." + ending), !Self.isFolder(output) {
      pages[0].name = nil
    }
    self.pages = pages
    try validate(ending: ending)
  }

  /// The path to which a page is written.
  func path(of page: PlannedPage) -> String {
    guard let name = page.name, !isOnePage else { return output }
    return output.hasSuffix("/") ? output + name : output + "/" + name
  }

  private static func name(of file: String, in argument: String, ending: String) -> String {
    var name = Substring(file)
    if file == argument {
      name = file.split(separator: "/").last ?? name
    } else {
      name = file.dropFirst(argument.count).drop { $0 == "/" }
    }
    return LessonName.stem(of: name) + "." + ending
  }

  private func validate(ending: String) throws {
    var lessons: [String: String] = [:]
    let inputs = Set(pages.compactMap { File.resolved($0.lesson) })
    for page in pages {
      let path = path(of: page)
      if page.lesson == "-", isOnePage {
        throw ValidationError("'--single' puts files on one page; it goes without standard input.")
      }
      if page.lesson == "-", page.name != nil {
        throw ValidationError(
          "A lesson from standard input has no name; give '-o FILE.\(ending)', or '-o -' for standard output."
        )
      }
      if let other = lessons.updateValue(page.lesson, forKey: path), !isOnePage {
        throw ValidationError("\(other) and \(page.lesson) would both be written to \(path).")
      }
      if path != "-", let resolved = File.resolved(path), inputs.contains(resolved) {
        throw ValidationError("The page of \(page.lesson) would be written over a lesson, \(path).")
      }
    }
  }

  /// Whether the pages of some arguments make up a book: those of a folder do, and those on one page.
  func isBook(of arguments: [String]) -> Bool {
    isOnePage
      || arguments.contains { Self.isFolder($0) } && pages.allSatisfy { $0.name != nil && $0.lesson != "-" }
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    FileStatus(of: path)?.kind == .folder
  }
}
