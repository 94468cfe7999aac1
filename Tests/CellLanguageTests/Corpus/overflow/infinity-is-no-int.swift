let values = [Double.infinity]
print(Int(values[0]))  // expect runtime error: conversion
