class Animal { func name() -> String { "animal" } }  // expect unsupported: class
class Dog: Animal { override func name() -> String { "dog" } }  // expect unsupported: class
print(Dog().name())
