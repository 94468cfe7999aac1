enum Direction { case north, south }
let d = Direction.up  // expect error: unknown-name
