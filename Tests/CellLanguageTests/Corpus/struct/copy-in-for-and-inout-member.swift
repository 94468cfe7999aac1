struct Particle { var x = 0.0, v = 1.0; mutating func step(_ dt: Double = 0.5) { x += v * dt } }
var swarm = [Particle(), Particle(x: 1, v: -2)]
for p in swarm { var p = p; p.step() }
print(swarm[0].x)
for i in swarm.indices { swarm[i].step() }
swarm[1].v *= -1
func kick(_ p: inout Particle, by dv: Double) { p.v += dv }
kick(&swarm[0], by: 3)
swap(&swarm[0].x, &swarm[0].v)  // expect error: inout
print(swarm.map { $0.x }, swarm.map { $0.v })
swarm = swarm.map { var q = $0; q.step(1); return q }
print(swarm[0], swarm[1])
