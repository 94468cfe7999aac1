#if DEBUG_NEVER
print("never")
#else
print("always")  // expect: always
#endif
