let values = [Double.nan]
print(Int(values[0]))  // expect runtime error: conversion
