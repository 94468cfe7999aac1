let byNumber = [1: "one", 2: "two"]
print(byNumber[2]!)  // expect: two
let byDouble = [0.5: "half"]
print(byDouble[0.5]!)  // expect: half
let byFlag = [true: "yes", false: "no"]
print(byFlag[1 < 2]!)  // expect: yes
