extension Standard {
  static func addSets(to vocabulary: Vocabulary) {
    typealias Types = [any CellValue.Type]
    typealias T = HashablePlaceholder
    func member(_ name: String, _ summary: String, _ signature: Implementation, isProperty: Bool = false, discardable: Bool = false, _ make: @escaping (Types) -> Implementation?) {
      vocabulary.add(
        member: vocabulary.generic(name, signature, isMethod: true, isProperty: isProperty, discardable: discardable, summary, make: make), of: .set)
    }
    member("count", "How many elements.", count(T.self), isProperty: true) { $0[0].asHashable.map { count($0) } }
    member("isEmpty", "Whether there is no element.", isEmpty(T.self), isProperty: true) { $0[0].asHashable.map { isEmpty($0) } }
    member("contains(_:)", "Whether a value is in the set.", contains(T.self)) { $0[0].asHashable.map { contains($0) } }
    member("insert(_:)", "Adds a value.", insert(T.self), discardable: true) { $0[0].asHashable.map { insert($0) } }
    member("remove(_:)", "Takes a value away.", remove(T.self), discardable: true) { $0[0].asHashable.map { remove($0) } }
    member("union(_:)", "The elements of either set.", union(T.self)) { $0[0].asHashable.map { union($0) } }
    member("intersection(_:)", "The elements of both sets.", intersection(T.self)) { $0[0].asHashable.map { intersection($0) } }
    member("subtracting(_:)", "The elements that are not in another set.", subtracting(T.self)) { $0[0].asHashable.map { subtracting($0) } }
    member("symmetricDifference(_:)", "The elements of one set but not of both.", symmetric(T.self)) { $0[0].asHashable.map { symmetric($0) } }
    member("isSubset(of:)", "Whether every element is in another set.", isSubset(T.self)) { $0[0].asHashable.map { isSubset($0) } }
    member("isSuperset(of:)", "Whether every element of another set is here.", isSuperset(T.self)) { $0[0].asHashable.map { isSuperset($0) } }
    member("isDisjoint(with:)", "Whether no element is in both.", isDisjoint(T.self)) { $0[0].asHashable.map { isDisjoint($0) } }
    vocabulary.add(static: vocabulary.generic("init()", empty(T.self), "An empty set.") { $0[0].asHashable.map { empty($0) } }, of: .set)
    vocabulary.add(
      static: vocabulary.generic("init(_:)", fromArray(T.self), "The elements of an array, each once.") { $0[0].asHashable.map { fromArray($0) } }, of: .set)
  }

  private static func count<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>) in s.count } }
  private static func isEmpty<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>) in s.isEmpty } }
  private static func contains<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, x: T) in s.contains(x) } }
  private static func insert<T: CellValue & Hashable>(_: T.Type) -> Implementation {
    Implementation.changing { (s: inout Set<T>, x: T) -> Void in s.insert(x) }
  }
  private static func remove<T: CellValue & Hashable>(_: T.Type) -> Implementation {
    Implementation.changing { (s: inout Set<T>, x: T) -> T? in s.remove(x) }
  }
  private static func union<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.union(t) } }
  private static func intersection<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.intersection(t) } }
  private static func subtracting<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.subtracting(t) } }
  private static func symmetric<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.symmetricDifference(t) } }
  private static func isSubset<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.isSubset(of: t) } }
  private static func isSuperset<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.isSuperset(of: t) } }
  private static func isDisjoint<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (s: Set<T>, t: Set<T>) in s.isDisjoint(with: t) } }
  private static func empty<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { () -> Set<T> in [] } }
  private static func fromArray<T: CellValue & Hashable>(_: T.Type) -> Implementation { Implementation { (a: [T]) in Set(a) } }
}
