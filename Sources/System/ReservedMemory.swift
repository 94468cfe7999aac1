import Glibc

/// Memory that costs nothing until it is touched.
package enum ReservedMemory {
  /// So many bytes, all zero; nil where the system has no room for them.
  package static func take(_ count: Int) -> UnsafeMutableRawPointer? {
    let memory = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    return memory == MAP_FAILED ? nil : memory
  }

  /// Gives back memory that was taken, with its number of bytes.
  package static func giveBack(_ memory: UnsafeMutableRawPointer, _ count: Int) { munmap(memory, count) }
}
