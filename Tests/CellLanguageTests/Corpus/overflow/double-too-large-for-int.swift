let huge = [1e18, 1e19]
print(Int(huge[0]))  // expect: 1000000000000000000
print(Int(huge[1]))  // expect runtime error: conversion
