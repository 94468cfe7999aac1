let xs = [1e10, 1e8]
print(Int(xs[0] * xs[1]))  // expect: 1000000000000000000
print(Int(xs[0] * xs[0]))  // expect runtime error: conversion
