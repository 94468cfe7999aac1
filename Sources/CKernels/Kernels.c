// The loops of Kernels.inc.h, compiled once for each level of x86-64 and chosen when the program starts.

#include "CKernels.h"

// Where a sum of products is wanted, each product joins it by one fused multiplication, which rounds once; everywhere
// else a multiplication and an addition stay two roundings. So no processor gives other bits: one that has no
// instruction for it (x86-64 below its third level) is slow, but right.
#pragma STDC FP_CONTRACT OFF
// Vectors are passed only to functions that are compiled into their callers.
#pragma clang diagnostic ignored "-Wpsabi"

// Eight numbers at a time, however many registers that takes.
#define LANES 8
typedef double lanes __attribute__((vector_size(64)));
typedef double unaligned_lanes __attribute__((vector_size(64), aligned(8), may_alias));
typedef long long bits __attribute__((vector_size(64)));
typedef unsigned long long unsigned_bits __attribute__((vector_size(64)));

#define INLINE static inline __attribute__((always_inline))
// How much of the inner dimension is gone through at a time: a panel stays in the nearest cache.
#define BLOCK 512
// How many rows are gone through at a time, so that they stay in the cache behind it.
#define ROWS 256
// From so many columns on it pays to pack the rows of a transposed matrix, too.
#define MANY 64
// From so many numbers on a matrix does not stay in the caches of one core.
#define LARGE 32768
// Up to so many multiplications, plain loops beat the preparation of panels.
#define TINY 96
// Memory that will be wanted soon: so many rows of so many numbers, `row` apart.
struct ahead {
  const double *from;
  long row, rows, width;
};

// A few turns are over before an unrolled or vectorised loop has begun.
#define ROLLED _Pragma("clang loop unroll(disable) vectorize(disable)")

// One number at a time.
INLINE long long bits_of(double x) {
  long long y;
  __builtin_memcpy(&y, &x, sizeof y);
  return y;
}

INLINE double number_of(long long x) {
  double y;
  __builtin_memcpy(&y, &x, sizeof y);
  return y;
}

#define NAME(name) name##_one
#define TARGET
#define NUMBER double
#define BITS long long
#define UNSIGNED_BITS unsigned long long
#define AS_BITS(x) bits_of(x)
#define AS_NUMBER(x) number_of(x)
#define SELECT(condition, yes, no) ((condition) ? (yes) : (no))
#define ALL(x) (x)
#define ANY(condition) (condition)
#define FUSED(x, y, z) __builtin_fma(x, y, z)
#define SIGN (-0x7fffffffffffffff - 1)
#include "Elementary.inc.h"
#undef NAME
#undef TARGET

// Which level of the processor's instructions a function was compiled for.
struct level {
  __typeof__(&kernel_product) product;
  __typeof__(&kernel_affine) affine;
  __typeof__(&kernel_column_sums) column_sums;
  __typeof__(&kernel_exp_one) exp_one;
  __typeof__(&kernel_sigmoid_one) sigmoid_one;
  __typeof__(&kernel_tanh_one) tanh_one;
  __typeof__(&kernel_exp) exp;
  __typeof__(&kernel_sigmoid) sigmoid;
  __typeof__(&kernel_tanh) tanh;
  __typeof__(&kernel_sigmoid_slope) sigmoid_slope;
  __typeof__(&kernel_tanh_slope) tanh_slope;
  __typeof__(&kernel_descend) descend;
  __typeof__(&kernel_descend_measuring) descend_measuring;
  __typeof__(&kernel_measure) measure;
  __typeof__(&kernel_forward_few) forward_few;
  __typeof__(&kernel_backward_few) backward_few;
  __typeof__(&kernel_descend_few) descend_few;
};

// A tile of C is TILE_ROWS × 8·TILE_VECTORS numbers, as many as fit into the registers.
#define NAME(name) name##_baseline
#define TARGET
#define TILE_ROWS 4
#define TILE_VECTORS 1
#include "Kernels.inc.h"

#if defined(__x86_64__)
#define NAME(name) name##_v3
#define TARGET __attribute__((target("arch=x86-64-v3")))
#define TILE_ROWS 6
#define TILE_VECTORS 1
#include "Kernels.inc.h"

#define NAME(name) name##_v4
#define TARGET __attribute__((target("arch=x86-64-v4")))
#define TILE_ROWS 8
#define TILE_VECTORS 1
#include "Kernels.inc.h"
#endif

static const struct level levels[] = {
  {LEVEL(_baseline)},
#if defined(__x86_64__)
  {LEVEL(_v3)},
  {LEVEL(_v4)},
#endif
};

static const struct level *level = levels;

int kernel_levels(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("x86-64-v4") ? 3 : __builtin_cpu_supports("x86-64-v3") ? 2 : 1;
#else
  return 1;
#endif
}

void kernel_choose_level(int number) { __atomic_store_n(&level, levels + number, __ATOMIC_RELAXED); }

__attribute__((constructor)) static void choose_best_level(void) { kernel_choose_level(kernel_levels() - 1); }

void kernel_product(
  const double *a, long aRow, long aInner, const double *b, long bRow, double *c, long cRow,
  long rows, long inner, long columns) {
  level->product(a, aRow, aInner, b, bRow, c, cRow, rows, inner, columns);
}

void kernel_affine(
  const double *a, long aRow, const double *w, long wRow, const double *bias, double *c, long cRow,
  long rows, long inner, long columns) {
  level->affine(a, aRow, w, wRow, bias, c, cRow, rows, inner, columns);
}

void kernel_column_sums(const double *a, long aRow, double *sums, long rows, long columns) {
  level->column_sums(a, aRow, sums, rows, columns);
}

double kernel_exp_one(double x) { return level->exp_one(x); }
double kernel_sigmoid_one(double x) { return level->sigmoid_one(x); }
double kernel_tanh_one(double x) { return level->tanh_one(x); }

void kernel_exp(const double *x, double *y, long count) { level->exp(x, y, count); }
void kernel_sigmoid(const double *x, double *y, long count) { level->sigmoid(x, y, count); }
void kernel_tanh(const double *x, double *y, long count) { level->tanh(x, y, count); }

void kernel_sigmoid_slope(double *delta, const double *a, long count) { level->sigmoid_slope(delta, a, count); }
void kernel_tanh_slope(double *delta, const double *a, long count) { level->tanh_slope(delta, a, count); }

void kernel_descend(double *theta, const double *g, double rate, long count) {
  level->descend(theta, g, rate, count);
}

struct kernel_squares kernel_descend_measuring(double *theta, const double *g, double rate, long count) {
  return level->descend_measuring(theta, g, rate, count);
}

struct kernel_squares kernel_measure(const double *after, const double *before, const double *g, long count) {
  return level->measure(after, before, g, count);
}

void kernel_forward_few(const struct kernel_network *net, const double *inputs, long rows, double *outputs) {
  level->forward_few(net, inputs, rows, outputs);
}

void kernel_backward_few(
  const struct kernel_network *net, const double *errors, int cancels, double weight, long rows) {
  level->backward_few(net, errors, cancels, weight, rows);
}

void kernel_descend_few(const struct kernel_network *net, double rate, struct kernel_squares *squares) {
  level->descend_few(net, rate, squares);
}
