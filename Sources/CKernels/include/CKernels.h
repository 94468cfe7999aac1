// Loops over doubles that the compiler vectorises for the processor they run on.
//
// Nothing is reordered, and what is fused is fused everywhere: every function gives the same bits on every machine, with
// or without vectors.
// Matrices are row-major; a stride is the distance between neighbours, in doubles.

#ifndef CKERNELS_H
#define CKERNELS_H

// How many levels of the processor's instructions there are loops for that it can run. The best is chosen when the
// program starts.
int kernel_levels(void);

// Has everything run on a level, from 0: a number changes by none of them.
void kernel_choose_level(int number);

// C = A·B: c[i][j] = Σₖ a[i·aRow + k·aInner]·b[k·bRow + j], summed from 0 in rising order of k. Here and below a product
// is added to a sum by one fused multiplication, which rounds once. One of aRow and aInner is 1.
void kernel_product(
  const double *a, long aRow, long aInner, const double *b, long bRow, double *c, long cRow,
  long rows, long inner, long columns);

// C = A·Wᵀ, with bias[j] added after the sum unless bias is null: c[i][j] = Σₖ a[i·aRow + k]·w[j·wRow + k].
void kernel_affine(
  const double *a, long aRow, const double *w, long wRow, const double *bias, double *c, long cRow,
  long rows, long inner, long columns);

// sums[j] = Σᵢ a[i·aRow + j], summed from 0 in rising order of i.
void kernel_column_sums(const double *a, long aRow, double *sums, long rows, long columns);

// y = eˣ, at most 1 ulp off. In these three, y may be x.
void kernel_exp(const double *x, double *y, long count);

// y = 1/(1 + e⁻ˣ), at most 2.5 ulp off, without overflow on either side.
void kernel_sigmoid(const double *x, double *y, long count);

// y = tanh x, at most 2.5 ulp off.
void kernel_tanh(const double *x, double *y, long count);

// The same at one number, with the same bits.
double kernel_exp_one(double x);
double kernel_sigmoid_one(double x);
double kernel_tanh_one(double x);

// δ = δ·a(1 − a).
void kernel_sigmoid_slope(double *delta, const double *a, long count);

// δ = δ·(1 − a²).
void kernel_tanh_slope(double *delta, const double *a, long count);

// θ = θ − ηg.
void kernel_descend(double *theta, const double *g, double rate, long count);

// Sums of squares: of the gradient, of the parameters before a step, and of their change.
struct kernel_squares {
  double gradient, before, change;
};

// The same, and what it did.
struct kernel_squares kernel_descend_measuring(double *theta, const double *g, double rate, long count);

// What a step did that led from before to after.
struct kernel_squares kernel_measure(const double *after, const double *before, const double *g, long count);

// What a layer makes of z; a function whose slope can be told from its value.
enum kernel_function { kernel_function_identity, kernel_function_sigmoid, kernel_function_tanh };

struct kernel_layer {
  long inputs, outputs;
  enum kernel_function function;
};

// A network and what passes of a few examples through it need.
struct kernel_network {
  const struct kernel_layer *layers;
  long depth;
  // Layer after layer the weights, row by row, and the biases; their derivatives lie alike.
  double *parameters, *gradient;
  // 8 numbers for each input and neuron, and 8 for each neuron.
  double *activations, *deltas;
};

// Carries at most 8 examples forward; inputs and outputs have a row for each example. Without inputs they are those of
// the last call.
void kernel_forward_few(const struct kernel_network *net, const double *inputs, long rows, double *outputs);

// Leaves in `gradient` the sums over the examples of the last forward pass. errors has a row for each example: ∂C/∂a of
// the last layer, or ∂C/∂z where σ′ cancels; both are multiplied by weight.
void kernel_backward_few(
  const struct kernel_network *net, const double *errors, int cancels, double weight, long rows);

// θ = θ − ηg for all parameters; squares has one entry for the weights of each layer.
void kernel_descend_few(const struct kernel_network *net, double rate, struct kernel_squares *squares);

// Tells the processor that this thread waits for another.
static inline void kernel_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

#endif
