let answers: [Int?] = [1, nil, 42]
for answer in answers {
  switch answer {
  case 42: print("the answer")
  case nil: print("no answer")
  default: print("an answer")
  }
}
// expect: an answer
// expect: no answer
// expect: the answer
