import Glibc
import System

/// Notices what happens to files below some folders, folders that are made later included.
///
/// Hidden files and folders, what editors keep beside a file, and links to folders are passed over. A link to a file
/// changes when that file does, wherever it lies. The only user of inotify.
package final class FileWatcher {
  /// A folder that cannot be watched.
  package struct Failure: Error, CustomStringConvertible {
    package var path: String
    package var reason: String

    package var description: String {
      "\(path.isEmpty ? "." : path): error: changes in this folder go unnoticed: \(reason)"
    }
  }

  /// Changes that follow each other so closely, in milliseconds, belong to one burst.
  private static let quiet: Int32 = 5
  /// A burst is over after so many milliseconds even where changes go on.
  private static let longest: Int64 = 250
  /// How often to look for a folder that was taken away, in milliseconds.
  private static let patience: Int32 = 250
  /// More folders than this are not watched.
  private static let mostFolders = 16_384

  private static let interests = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_ONLYDIR | IN_EXCL_UNLINK | IN_DONT_FOLLOW)

  private let inotify: Int32
  private let roots: [String]
  private var folders: [Int32: String] = [:]
  private var numbers: [String: Int32] = [:]
  private var files: Set<String> = []
  /// The links to files, with the names that they depend on, by the numbers of the folders that these lie in.
  private var links: [String: [(folder: Int32, name: String)]] = [:]
  /// The links that depend on a name in a folder.
  private var dependents: [Int32: [String: Set<String>]] = [:]
  /// Roots that were taken away.
  private var missing: Set<String> = []
  /// Why some folder below the roots is not watched; nil where all are.
  package private(set) var problem: Failure?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter roots: folders; the current one is the empty path.
  /// - Throws: ``Failure`` where one of them cannot be watched.
  package init(below roots: [String]) throws(Failure) {
    let plain = Set(roots.map(PathSpelling.plain))
    self.roots = plain.filter { path in
      !plain.contains { $0 != path && PathSpelling.isBelow(path, $0) }
    }.sorted()
    inotify = inotify_init1(O_CLOEXEC | O_NONBLOCK)
    guard inotify >= 0 else {
      throw Failure(path: self.roots.first ?? "", reason: systemMessage())
    }
    var ignored = FileChanges()
    for root in self.roots {
      guard add(root, to: &ignored, isRoot: true) else {
        throw problem ?? Failure(path: root, reason: systemMessage())
      }
    }
  }

  deinit {
    if inotify >= 0 { close(inotify) }
  }

  /// Waits for the next burst of changes.
  ///
  /// - Returns: nil where the interrupt came first.
  package func changes(until interrupt: Interrupt) -> FileChanges? {
    interrupt.waits {
      while true {
        var changes = FileChanges()
        switch wait(milliseconds: missing.isEmpty ? -1 : Self.patience, orUntil: interrupt) {
        case .interrupted: return nil
        case .nothing: findMissing(&changes)
        case .something: gather(&changes)
        }
        settle(&changes)
        if !changes.isEmpty { return changes }
      }
    }
  }

  // MARK: Waiting

  private enum Awaited {
    case something, nothing, interrupted
  }

  private func wait(milliseconds: Int32, orUntil interrupt: Interrupt? = nil) -> Awaited {
    var entries = [pollfd(fd: inotify, events: Int16(POLLIN), revents: 0)]
    if let interrupt {
      entries.append(pollfd(fd: interrupt.descriptor, events: Int16(POLLIN), revents: 0))
    }
    let count = poll(&entries, nfds_t(entries.count), milliseconds)
    guard count > 0 else { return .nothing }
    if entries.count > 1, entries[1].revents != 0 { return .interrupted }
    return .something
  }

  /// Takes what has happened, and what happens until there is a pause.
  private func gather(_ changes: inout FileChanges) {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(Self.longest)
    repeat { read(into: &changes) } while wait(milliseconds: Self.quiet) == .something && clock.now < end
  }

  private func findMissing(_ changes: inout FileChanges) {
    for root in missing where add(root, to: &changes, isRoot: true) {
      missing.remove(root)
      changes.isIncomplete = true
    }
  }

  // MARK: Events

  private func read(into changes: inout FileChanges) {
    while true {
      let count = Glibc.read(inotify, &buffer, buffer.count)
      guard count > 0 else { return }
      var place = 0
      let head = MemoryLayout<inotify_event>.size
      while place + head <= count {
        let (event, name) = buffer.withUnsafeBytes { bytes in
          let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          let text = bytes[(place + head)..<(place + head + Int(event.len))].prefix { $0 != 0 }
          return (event, String(decoding: text, as: UTF8.self))
        }
        place += head + Int(event.len)
        take(event, name, &changes)
      }
    }
  }

  private func take(_ event: inotify_event, _ name: String, _ changes: inout FileChanges) {
    let mask = Int32(bitPattern: event.mask)
    if mask & IN_Q_OVERFLOW != 0 {
      changes.isIncomplete = true
      for root in roots { _ = add(root, to: &changes, isRoot: true) }
      return
    }
    for link in dependents(on: name, in: event.wd, mask) {
      changes.paths.insert(link)
      follow(link)
    }
    guard let folder = folders[event.wd] else { return }
    if mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 {
      // A folder that is no root was removed from the one that it lies in, which says so too.
      if roots.contains(folder) {
        forget(folder, &changes)
        missing.insert(folder)
      }
      return
    }
    guard !name.isEmpty, !Self.isPassedOver(name) else { return }
    let path = PathSpelling.joined(folder, name)
    guard mask & Int32(bitPattern: UInt32(IN_ISDIR)) != 0 else {
      changes.paths.insert(path)
      follow(path)
      return
    }
    if mask & (IN_DELETE | IN_MOVED_FROM) != 0 { forget(path, &changes) }
    if mask & (IN_CREATE | IN_MOVED_TO) != 0 { _ = add(path, to: &changes, isRoot: false) }
  }

  /// Leaves only what is different from before: what was made and removed within the burst never was.
  private func settle(_ changes: inout FileChanges) {
    changes.paths = changes.paths.filter { path in
      if let status = FileStatus(of: path) {
        files.insert(path)
        return status.kind == .file
      }
      return files.remove(path) != nil
    }
  }

  // MARK: Folders

  /// Watches a folder and those in it, and names their files.
  ///
  /// - Returns: whether the folder itself is watched now.
  private func add(_ folder: String, to changes: inout FileChanges, isRoot: Bool) -> Bool {
    guard numbers[folder] != nil || numbers.count < Self.mostFolders else {
      problem = Failure(path: folder, reason: "there are more than \(Self.mostFolders) folders")
      return false
    }
    // A root may be a link to a folder; below it, a link could lead round in circles.
    let interests = isRoot ? Self.interests & ~UInt32(IN_DONT_FOLLOW) : Self.interests
    let number = inotify_add_watch(inotify, folder.isEmpty ? "." : folder, interests)
    guard number >= 0 else {
      if errno == ENOSPC {
        problem = Failure(
          path: folder, reason: "the system watches no more folders (fs.inotify.max_user_watches)")
      }
      return false
    }
    folders[number] = folder
    numbers[folder] = number
    for name in (try? Folder.names(in: folder.isEmpty ? "." : folder)) ?? [] where !Self.isPassedOver(name) {
      let path = PathSpelling.joined(folder, name)
      guard let status = FileStatus(of: path, followsLinks: false) else { continue }
      if status.kind == .folder {
        _ = add(path, to: &changes, isRoot: false)
      } else {
        files.insert(path)
        changes.paths.insert(path)
        if status.kind == .link { follow(path) }
      }
    }
    return true
  }

  /// Watches a folder no longer that was moved or removed, nor those in it; their files are gone.
  private func forget(_ folder: String, _ changes: inout FileChanges) {
    for (path, number) in numbers where PathSpelling.isBelow(path, folder) {
      folders[number] = nil
      numbers[path] = nil
      release(number)
    }
    for link in links.keys where PathSpelling.isBelow(link, folder) { unfollow(link) }
    changes.paths.formUnion(files.filter { PathSpelling.isBelow($0, folder) })
  }

  // MARK: Links

  /// The links that an event in a folder is about.
  private func dependents(on name: String, in folder: Int32, _ mask: Int32) -> Set<String> {
    guard let names = dependents[folder] else { return [] }
    // The folder itself is gone, or is another one now.
    if mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 {
      return names.values.reduce([]) { $0.union($1) }
    }
    return names[name] ?? []
  }

  /// Watches what a path depends on that may be a link to a file.
  private func follow(_ path: String) {
    unfollow(path)
    if let status = FileStatus(of: path), status.kind != .file { return }
    for step in LinkSteps.steps(of: path) {
      let number = inotify_add_watch(inotify, step.folder, Self.interests)
      guard number >= 0 else { continue }
      links[path, default: []].append((number, step.name))
      dependents[number, default: [:]][step.name, default: []].insert(path)
    }
  }

  private func unfollow(_ link: String) {
    for (folder, name) in links.removeValue(forKey: link) ?? [] {
      dependents[folder]?[name]?.remove(link)
      if dependents[folder]?[name]?.isEmpty == true { dependents[folder]?[name] = nil }
      if dependents[folder]?.isEmpty == true { dependents[folder] = nil }
      release(folder)
    }
  }

  /// Watches a folder no longer on whose account nothing is watched.
  private func release(_ number: Int32) {
    if folders[number] == nil, dependents[number] == nil { inotify_rm_watch(inotify, number) }
  }

  /// Whether a file or folder is hidden, or one that editors keep beside those they edit.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("#") || name.hasSuffix("~") || name == "4913"
  }
}
