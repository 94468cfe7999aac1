// The loops, for the level of the processor that NAME, TARGET, TILE_ROWS and TILE_VECTORS say.

#define NUMBER lanes
#define BITS bits
#define UNSIGNED_BITS unsigned_bits
#define AS_BITS(x) ((bits)(x))
#define AS_NUMBER(x) ((lanes)(x))
#define SELECT(condition, yes, no) \
  ((lanes)(((condition) & (bits)(yes)) | (~(condition) & (bits)(no))))
#define ALL(x) ((lanes){x, x, x, x, x, x, x, x})
#define ANY(condition) __builtin_reduce_or((bits)(condition))
#define FUSED(x, y, z) __builtin_elementwise_fma(x, y, z)
#define SIGN ((bits){0} + (-0x7fffffffffffffff - 1))
#include "Elementary.inc.h"

#define WIDTH (LANES * TILE_VECTORS)

INLINE TARGET lanes NAME(load)(const double *x) { return *(const unaligned_lanes *)x; }
INLINE TARGET void NAME(store)(double *x, lanes value) { *(unaligned_lanes *)x = value; }

// sum + x·y, rounded once.
INLINE TARGET lanes NAME(plus_product)(lanes sum, lanes x, double y) {
  return __builtin_elementwise_fma(x, ((lanes){y, y, y, y, y, y, y, y}), sum);
}

// Writes the first `columns` numbers of each of `inner` rows of b side by side, with zeros up to WIDTH.
INLINE TARGET void NAME(pack)(const double *b, long bRow, long inner, long columns, double *panel) {
  if (columns == WIDTH) {
    for (long k = 0; k < inner; k++) {
      for (int v = 0; v < TILE_VECTORS; v++) {
        NAME(store)(panel + k * WIDTH + v * LANES, NAME(load)(b + k * bRow + v * LANES));
      }
    }
    return;
  }
  for (long k = 0; k < inner; k++) {
    for (long j = 0; j < columns; j++) panel[k * WIDTH + j] = b[k * bRow + j];
    for (long j = columns; j < WIDTH; j++) panel[k * WIDTH + j] = 0;
  }
}

#define SHUFFLED(x, y, ...) __builtin_shufflevector(x, y, __VA_ARGS__)

// Writes the transpose of 8 × 8 numbers.
//
// Where there are fewer than 8 rows, the last stands for the rest.
INLINE TARGET void NAME(transpose)(const double *w, long wRow, long rows, double *to, const long toRow) {
  lanes x[LANES], y[LANES];
  for (int j = 0; j < LANES; j++) x[j] = NAME(load)(w + (j < rows ? j : rows - 1) * wRow);
  for (int j = 0; j < LANES; j += 2) {
    y[j] = SHUFFLED(x[j], x[j + 1], 0, 8, 2, 10, 4, 12, 6, 14);
    y[j + 1] = SHUFFLED(x[j], x[j + 1], 1, 9, 3, 11, 5, 13, 7, 15);
  }
  for (int j = 0; j < LANES; j += 4) {
    for (int i = j; i < j + 2; i++) {
      x[i] = SHUFFLED(y[i], y[i + 2], 0, 1, 8, 9, 4, 5, 12, 13);
      x[i + 2] = SHUFFLED(y[i], y[i + 2], 2, 3, 10, 11, 6, 7, 14, 15);
    }
  }
  for (int j = 0; j < LANES / 2; j++) {
    NAME(store)(to + j * toRow, SHUFFLED(x[j], x[j + 4], 0, 1, 2, 3, 8, 9, 10, 11));
    NAME(store)(to + (j + 4) * toRow, SHUFFLED(x[j], x[j + 4], 4, 5, 6, 7, 12, 13, 14, 15));
  }
}

// Writes the first `inner` numbers of each of `columns` rows of w as columns; what stands behind them is any number.
INLINE TARGET void NAME(pack_transposed)(
  const double *w, long wRow, long inner, long columns, double *panel) {
  for (long done = 0; done < WIDTH; done += LANES) {
    long rows = columns - done;
    const double *from = w + done * wRow;
    // No column of these eight is wanted; any numbers will do.
    if (rows <= 0) rows = 1, from = w;
    long k = 0;
    if (rows >= LANES) {
      for (; k + LANES <= inner; k += LANES) NAME(transpose)(from + k, wRow, LANES, panel + k * WIDTH + done, WIDTH);
    } else {
      for (; k + LANES <= inner; k += LANES) NAME(transpose)(from + k, wRow, rows, panel + k * WIDTH + done, WIDTH);
    }
    for (; k < inner; k++) {
      for (long j = 0; j < LANES; j++) {
        panel[k * WIDTH + done + j] = from[(j < rows ? j : rows - 1) * wRow + k];
      }
    }
  }
}

// A tile of `rows` × `columns` sums, kept in registers; `rows` is known when this is compiled.
INLINE TARGET void NAME(tile)(
  const double *a, long aRow, long aInner, const double *panel, const double *bias, double *c, long cRow,
  const int rows, long inner, long columns, int continues) {
  lanes sums[TILE_ROWS][TILE_VECTORS];
  double edge[WIDTH];
  for (int i = 0; i < rows; i++) {
    const double *start = c + i * cRow;
    if (continues && columns < WIDTH) {
      for (long j = 0; j < WIDTH; j++) edge[j] = j < columns ? c[i * cRow + j] : 0;
      start = edge;
    }
    for (int v = 0; v < TILE_VECTORS; v++) {
      sums[i][v] = continues ? NAME(load)(start + v * LANES) : (lanes){0};
    }
  }
  for (long k = 0; k < inner; k++) {
    lanes b[TILE_VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < TILE_VECTORS; v++) b[v] = NAME(load)(panel + k * WIDTH + v * LANES);
#pragma clang loop unroll(full)
    for (int i = 0; i < rows; i++) {
      double entry = a[i * aRow + k * aInner];
#pragma clang loop unroll(full)
      for (int v = 0; v < TILE_VECTORS; v++) sums[i][v] = NAME(plus_product)(sums[i][v], b[v], entry);
    }
  }
  for (int i = 0; i < rows; i++) {
    if (columns == WIDTH) {
      for (int v = 0; v < TILE_VECTORS; v++) {
        lanes sum = sums[i][v];
        if (bias) sum += NAME(load)(bias + v * LANES);
        NAME(store)(c + i * cRow + v * LANES, sum);
      }
    } else {
      for (int v = 0; v < TILE_VECTORS; v++) NAME(store)(edge + v * LANES, sums[i][v]);
      for (long j = 0; j < columns; j++) c[i * cRow + j] = bias ? edge[j] + bias[j] : edge[j];
    }
  }
}

// Goes through the rows from i on in tiles of nearly the same height.
#define TILES(rows) \
  for (long left = ((rows) + TILE_ROWS - 1) / TILE_ROWS, i = 0, height; \
    left > 0 && (height = ((rows) - i + left - 1) / left, 1); left--, i += height)

// Writes the rows of each tile one behind the other, number k of every row beside each other; one of aRow and aInner is 1.
INLINE TARGET void NAME(pack_rows)(
  const double *a, const long aRow, const long aInner, long rows, long depth, double *packed) {
  TILES(rows) {
    const double *from = a + i * aRow;
    long k = 0;
    if (height == LANES && aInner == 1) {
      for (; k + LANES <= depth; k += LANES, packed += LANES * LANES) NAME(transpose)(from + k, aRow, LANES, packed, LANES);
    } else if (height == LANES) {
      for (; k < depth; k++, packed += LANES) NAME(store)(packed, NAME(load)(from + k * aInner));
    }
    for (; k < depth; k++) {
      for (long row = 0; row < height; row++) *packed++ = from[row * aRow + k * aInner];
    }
  }
}

// Has the share of one tile of the numbers fetched that the next panel will be made of.
INLINE TARGET void NAME(fetch)(const struct ahead *ahead, long tile, long height, long rows) {
  for (long row = ahead->rows * tile / rows; row < ahead->rows * (tile + height) / rows; row++) {
    for (long j = 0; j < ahead->width; j += LANES) __builtin_prefetch(ahead->from + row * ahead->row + j, 0, 2);
  }
}

// All rows for one panel; without aInner the rows are packed.
INLINE TARGET void NAME(panel_rows)(
  const double *a, long aRow, const long aInner, const double *panel, const double *bias, double *c, long cRow,
  long rows, long inner, long columns, int continues, const struct ahead *ahead) {
  TILES(rows) {
    double *to = c + i * cRow;
    if (ahead->rows) NAME(fetch)(ahead, i, height, rows);
#define TILE(height) \
  case height: \
    if (aInner) { \
      NAME(tile)(a + i * aRow, aRow, aInner, panel, bias, to, cRow, height, inner, columns, continues); \
    } else { \
      NAME(tile)(a + i * inner, 1, height, panel, bias, to, cRow, height, inner, columns, continues); \
    } \
    break;
    switch (height) {
      TILE(1) TILE(2) TILE(3) TILE(4)
#if TILE_ROWS > 4
      TILE(5) TILE(6) TILE(7) TILE(8)
#endif
    }
#undef TILE
  }
}

// Goes through the columns from j on, `width` at a time.
//
// Where it `overlaps`, the last full panel begins in the one before, so that only a matrix narrower than a panel has a
// ragged edge; sums that go on from block to block must not meet their columns twice.
#define PANELS(columns, overlaps) \
  for (long next = 0, j, width; next < columns && \
    (j = (overlaps) && columns > WIDTH && next + WIDTH > columns ? columns - WIDTH : next, \
      width = columns - j < WIDTH ? columns - j : WIDTH, 1); \
    next += WIDTH)

// The product in blocks that stay in the caches.
//
// Where there are many columns, the rows of A are packed once for all of them: as they stand, their numbers may lie so
// far apart that they drive each other out of the cache.
INLINE TARGET void NAME(blocked)(
  const double *a, long aRow, long aInner, const double *b, long bRow, const int transposed, const double *bias,
  double *c, long cRow, long rows, long inner, long columns) {
  double panel[BLOCK * WIDTH] __attribute__((aligned(64)));
  double packed[BLOCK * ROWS] __attribute__((aligned(64)));
  const int isLarge = inner * columns >= LARGE;
  const int packs = columns >= MANY && (aInner != 1 || isLarge);
  for (long start = 0; start < rows; start += ROWS) {
    long height = rows - start < ROWS ? rows - start : ROWS;
    for (long k = 0; k < inner; k += BLOCK) {
      long depth = inner - k < BLOCK ? inner - k : BLOCK;
      const double *from = a + start * aRow + k * aInner;
      if (packs && aInner == 1) {
        NAME(pack_rows)(from, aRow, 1, height, depth, packed);
      } else if (packs) {
        NAME(pack_rows)(from, 1, aInner, height, depth, packed);
      }
      PANELS(columns, inner <= BLOCK) {
        const double *last = bias && k + depth == inner ? bias + j : 0;
        double *to = c + start * cRow + j;
        struct ahead ahead = {0};
        if (isLarge && j + 2 * WIDTH <= columns) {
          ahead = transposed ? (struct ahead){b + (j + WIDTH) * bRow + k, bRow, WIDTH, depth}
                             : (struct ahead){b + k * bRow + j + WIDTH, bRow, depth, WIDTH};
        }
        if (transposed) {
          NAME(pack_transposed)(b + j * bRow + k, bRow, depth, width, panel);
        } else {
          NAME(pack)(b + k * bRow + j, bRow, depth, width, panel);
        }
        if (packs) {
          NAME(panel_rows)(packed, 0, 0, panel, last, to, cRow, height, depth, width, k > 0, &ahead);
        } else if (aInner == 1) {
          NAME(panel_rows)(from, aRow, 1, panel, last, to, cRow, height, depth, width, k > 0, &ahead);
        } else {
          NAME(panel_rows)(from, 1, aInner, panel, last, to, cRow, height, depth, width, k > 0, &ahead);
        }
      }
    }
  }
}

TARGET static void NAME(product)(
  const double *a, long aRow, long aInner, const double *b, long bRow, double *c, long cRow,
  long rows, long inner, long columns) {
  if (rows * inner * columns <= TINY || inner == 0) {
    for (long i = 0; i < rows; i++) {
      for (long j = 0; j < columns; j++) {
        const double *left = a + i * aRow, *right = b + j;
        double sum = 0;
        ROLLED for (long k = 0; k < inner; k++, left += aInner, right += bRow) {
          sum = __builtin_fma(*left, *right, sum);
        }
        c[i * cRow + j] = sum;
      }
    }
    return;
  }
  NAME(blocked)(a, aRow, aInner, b, bRow, 0, 0, c, cRow, rows, inner, columns);
}

TARGET static void NAME(affine)(
  const double *a, long aRow, const double *w, long wRow, const double *bias, double *c, long cRow,
  long rows, long inner, long columns) {
  if (rows * inner * columns <= TINY || inner == 0) {
    for (long i = 0; i < rows; i++) {
      for (long j = 0; j < columns; j++) {
        const double *left = a + i * aRow, *right = w + j * wRow;
        double sum = 0;
        ROLLED for (long k = 0; k < inner; k++) sum = __builtin_fma(left[k], right[k], sum);
        c[i * cRow + j] = bias ? sum + bias[j] : sum;
      }
    }
    return;
  }
  NAME(blocked)(a, aRow, 1, w, wRow, 1, bias, c, cRow, rows, inner, columns);
}

TARGET static void NAME(column_sums)(
  const double *a, long aRow, double *sums, long rows, long columns) {
  long j = 0;
  for (; j + LANES <= columns; j += LANES) {
    lanes sum = {0};
    for (long i = 0; i < rows; i++) sum += NAME(load)(a + i * aRow + j);
    NAME(store)(sums + j, sum);
  }
  for (; j < columns; j++) {
    double sum = 0;
    for (long i = 0; i < rows; i++) sum += a[i * aRow + j];
    sums[j] = sum;
  }
}

#define ELEMENTWISE(name) \
  TARGET static double NAME(name##_one)(double x) { return name##_of_one(x); } \
  TARGET static void NAME(name)(const double *x, double *y, long count) { \
    long i = 0; \
    for (; i + LANES <= count; i += LANES) NAME(store)(y + i, NAME(name##_of)(NAME(load)(x + i))); \
    for (; i < count; i++) y[i] = name##_of_one(x[i]); \
  }
ELEMENTWISE(exp)
ELEMENTWISE(sigmoid)
ELEMENTWISE(tanh)

TARGET static void NAME(sigmoid_slope)(double *delta, const double *a, long count) {
  for (long i = 0; i < count; i++) delta[i] *= a[i] * (1 - a[i]);
}

TARGET static void NAME(tanh_slope)(double *delta, const double *a, long count) {
  for (long i = 0; i < count; i++) delta[i] *= 1 - a[i] * a[i];
}

TARGET static void NAME(descend)(double *theta, const double *g, double rate, long count) {
  for (long i = 0; i < count; i++) theta[i] -= rate * g[i];
}

// The sums run in 4 × 8 lanes, number i in lane i mod 32, and are added up by halves; few numbers in order.
#define CHAINS 4

// Adds everything up; `rest` holds the numbers behind the last full turn of the lanes.
INLINE TARGET struct kernel_squares NAME(finish)(
  lanes sums[3][CHAINS], double rest[3][LANES * CHAINS], long left) {
  double squares[3];
  for (int s = 0; s < 3; s++) {
    double sum[LANES * CHAINS];
    for (int v = 0; v < CHAINS; v++) NAME(store)(sum + v * LANES, sums[s][v]);
    for (long i = 0; i < left; i++) sum[i] += rest[s][i];
    for (int half = LANES * CHAINS / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) sum[i] += sum[i + half];
    }
    squares[s] = sum[0];
  }
  return (struct kernel_squares){squares[0], squares[1], squares[2]};
}

TARGET static struct kernel_squares NAME(descend_measuring)(
  double *theta, const double *g, double rate, long count) {
  if (count < LANES * CHAINS) {
    struct kernel_squares squares = {0, 0, 0};
    for (long i = 0; i < count; i++) {
      double slope = g[i], before = theta[i];
      double after = before - rate * slope;
      theta[i] = after;
      squares.gradient += slope * slope;
      squares.before += before * before;
      squares.change += (after - before) * (after - before);
    }
    return squares;
  }
  lanes sums[3][CHAINS] = {0};
  double rest[3][LANES * CHAINS];
  long i = 0;
  for (; i + LANES * CHAINS <= count; i += LANES * CHAINS) {
    for (int v = 0; v < CHAINS; v++) {
      lanes slope = NAME(load)(g + i + v * LANES), before = NAME(load)(theta + i + v * LANES);
      lanes after = before - rate * slope;
      lanes change = after - before;
      NAME(store)(theta + i + v * LANES, after);
      sums[0][v] += slope * slope;
      sums[1][v] += before * before;
      sums[2][v] += change * change;
    }
  }
  long left = count - i;
  for (long j = 0; j < left; j++) {
    double slope = g[i + j], before = theta[i + j];
    double after = before - rate * slope;
    double change = after - before;
    theta[i + j] = after;
    rest[0][j] = slope * slope;
    rest[1][j] = before * before;
    rest[2][j] = change * change;
  }
  return NAME(finish)(sums, rest, left);
}

TARGET static struct kernel_squares NAME(measure)(
  const double *after, const double *before, const double *g, long count) {
  if (count < LANES * CHAINS) {
    struct kernel_squares squares = {0, 0, 0};
    for (long i = 0; i < count; i++) {
      double change = after[i] - before[i];
      squares.gradient += g[i] * g[i];
      squares.before += before[i] * before[i];
      squares.change += change * change;
    }
    return squares;
  }
  lanes sums[3][CHAINS] = {0};
  double rest[3][LANES * CHAINS];
  long i = 0;
  for (; i + LANES * CHAINS <= count; i += LANES * CHAINS) {
    for (int v = 0; v < CHAINS; v++) {
      lanes slope = NAME(load)(g + i + v * LANES), old = NAME(load)(before + i + v * LANES);
      lanes change = NAME(load)(after + i + v * LANES) - old;
      sums[0][v] += slope * slope;
      sums[1][v] += old * old;
      sums[2][v] += change * change;
    }
  }
  long left = count - i;
  for (long j = 0; j < left; j++) {
    double change = after[i + j] - before[i + j];
    rest[0][j] = g[i + j] * g[i + j];
    rest[1][j] = before[i + j] * before[i + j];
    rest[2][j] = change * change;
  }
  return NAME(finish)(sums, rest, left);
}

#include "Few.inc.h"

#define LEVEL(suffix) \
  .product = product##suffix, .affine = affine##suffix, .column_sums = column_sums##suffix, \
  .exp_one = exp_one##suffix, .sigmoid_one = sigmoid_one##suffix, .tanh_one = tanh_one##suffix, \
  .exp = exp##suffix, .sigmoid = sigmoid##suffix, .tanh = tanh##suffix, \
  .sigmoid_slope = sigmoid_slope##suffix, .tanh_slope = tanh_slope##suffix, \
  .descend = descend##suffix, .descend_measuring = descend_measuring##suffix, .measure = measure##suffix, \
  .forward_few = forward_few##suffix, .backward_few = backward_few##suffix, \
  .descend_few = descend_few##suffix

#undef WIDTH
#undef SHUFFLED
#undef PANELS
#undef TILES
#undef ELEMENTWISE
#undef CHAINS
#undef NAME
#undef TARGET
#undef TILE_ROWS
#undef TILE_VECTORS
