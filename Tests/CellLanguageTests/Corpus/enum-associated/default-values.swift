enum Step { case wait(seconds: Int = 5), go }
if case .wait(let s) = Step.wait() { print(s) }  // expect: 5
if case .wait(let s) = Step.wait(seconds: 9) { print(s) }  // expect: 9
