let clock = ContinuousClock()  // expect unsupported: clock
print(clock.now == clock.now)
