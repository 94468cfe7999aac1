enum Size: Comparable { case small, medium, large }
print(Size.small < .large, [Size.large, .small, .medium].sorted(), max(Size.small, .medium))  // expect: true [main.Size.small, main.Size.medium, main.Size.large] medium
