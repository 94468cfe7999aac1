struct Particle { var x = 0.0, v = 1.0 }
var particles = [Particle](repeating: Particle(), count: 3)
for var p in particles { p.x += 100 }
for i in particles.indices {
  particles[i].x += particles[i].v * Double(i)
  particles[i].v *= -1
}
print(particles.map { $0.x }, particles.map { $0.v })  // expect: [0.0, 1.0, 2.0] [-1.0, -1.0, -1.0]
