#ifndef NABLA_CDUKTAPE_SHIM_H
#define NABLA_CDUKTAPE_SHIM_H

#include <duktape.h>
#include <stdlib.h>

// Duktape's calls are macros with many arguments, which Swift cannot see.

// Reached only where an error is not caught, such as when there is no memory left; it must not return.
static inline void duktape_stop(void *data, const char *message) {
  (void)data;
  (void)message;
  abort();
}

static inline duk_context *duktape_create(void) {
  return duk_create_heap(NULL, NULL, NULL, NULL, duktape_stop);
}

static inline void duktape_destroy(duk_context *context) { duk_destroy_heap(context); }

// Runs a program and leaves its value, or the error, as text on top of the stack; 0 means that it ran to its end.
static inline int duktape_run(duk_context *context, const char *program, size_t length) {
  int status = duk_peval_lstring(context, program, length);
  duk_safe_to_string(context, -1);
  return status;
}

// The text on top of the stack, which stays there until it is dropped.
static inline const char *duktape_text(duk_context *context, size_t *length) {
  return duk_get_lstring(context, -1, length);
}

static inline void duktape_drop(duk_context *context) { duk_pop(context); }

#endif
