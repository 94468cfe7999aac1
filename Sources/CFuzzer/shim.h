#include <stddef.h>
#include <stdint.h>

// The doors of libFuzzer, which has no header for them.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t limit);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
