struct Address { var city: String; var zip: Int? }
struct Person { var name: String; var address: Address?; var friends: [Person] = [] }
var ann = Person(name: "Ann", address: Address(city: "Bern", zip: nil))
let bob = Person(name: "Bob", address: nil, friends: [ann])
print(ann.address?.city ?? "none", bob.address?.city.count ?? 0, bob.friends.first?.address?.city.uppercased() ?? "-")  // expect: Bern 0 BERN
ann.address?.zip = 3000
print(ann.address?.zip ?? 0, bob.friends[0].address?.zip == nil)  // expect: 3000 true
ann.address = nil
ann.address?.city = "Basel"
print(ann.address == nil, [ann, bob].compactMap { $0.address?.zip }.count)  // expect: true 0
if let city = bob.friends.first?.address?.city, city.hasPrefix("B") { print(city) }  // expect: Bern
let n: Int?? = .some(nil)
print(n == nil, n! == nil)  // expect: false true
guard let last = bob.friends.last else { fatalError("no friend") }
print(last.name)  // expect: Ann
