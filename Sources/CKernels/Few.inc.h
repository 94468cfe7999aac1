// Whole passes of a few examples, for the level of the processor that NAME and TARGET say.
//
// Each example has a lane of its own, so that a number of the network meets all examples at once, and nothing waits for
// memory between two layers. Every sum runs in the order of the loops for many examples: the bits are the same.

// One number of each example, `stride` apart; lanes behind the last example repeat it.
INLINE TARGET lanes NAME(gather)(const double *x, long stride, long rows) {
#define EXAMPLE(i) x[((i) < rows ? (i) : rows - 1) * stride]
  return (lanes){EXAMPLE(0), EXAMPLE(1), EXAMPLE(2), EXAMPLE(3), EXAMPLE(4), EXAMPLE(5), EXAMPLE(6), EXAMPLE(7)};
#undef EXAMPLE
}

// The sum over the examples from 0 in rising order.
INLINE TARGET double NAME(sum_of)(lanes x, long rows) {
  double lane[LANES], sum = 0;
  NAME(store)(lane, x);
  ROLLED for (long i = 0; i < rows; i++) sum += lane[i];
  return sum;
}

// The sum over the examples of x·y, from 0 in rising order.
INLINE TARGET double NAME(sum_of_products)(lanes x, lanes y, long rows) {
  double left[LANES], right[LANES], sum = 0;
  NAME(store)(left, x);
  NAME(store)(right, y);
  ROLLED for (long i = 0; i < rows; i++) sum = __builtin_fma(left[i], right[i], sum);
  return sum;
}

INLINE TARGET lanes NAME(function_of)(enum kernel_function function, lanes z) {
  switch (function) {
    case kernel_function_sigmoid: return NAME(sigmoid_of)(z);
    case kernel_function_tanh: return NAME(tanh_of)(z);
    default: return z;
  }
}

// δ = ∂C/∂a · σ′(z), where the slope is told from a.
INLINE TARGET lanes NAME(delta_of)(enum kernel_function function, lanes error, lanes a) {
  switch (function) {
    case kernel_function_sigmoid: return error * (a * (1 - a));
    case kernel_function_tanh: return error * (1 - a * a);
    default: return error;
  }
}

TARGET static void NAME(forward_few)(
  const struct kernel_network *net, const double *inputs, long rows, double *outputs) {
  const struct kernel_layer *last = net->layers + net->depth - 1;
  const double *w = net->parameters;
  double *a = net->activations;
  if (inputs) {
    ROLLED for (long k = 0; k < net->layers->inputs; k++) {
      NAME(store)(a + k * LANES, NAME(gather)(inputs + k, net->layers->inputs, rows));
    }
  }
  for (const struct kernel_layer *layer = net->layers; layer <= last; layer++) {
    double *next = a + layer->inputs * LANES;
    const double *bias = w + layer->outputs * layer->inputs;
    for (long j = 0; j < layer->outputs; j++, w += layer->inputs) {
      lanes z = {0};
      ROLLED for (long k = 0; k < layer->inputs; k++) z = NAME(plus_product)(z, NAME(load)(a + k * LANES), w[k]);
      NAME(store)(next + j * LANES, NAME(function_of)(layer->function, z + bias[j]));
    }
    w = bias + layer->outputs;
    a = next;
  }
  for (long j = 0; j < last->outputs; j++) {
    ROLLED for (long i = 0; i < rows; i++) outputs[i * last->outputs + j] = a[j * LANES + i];
  }
}

// The derivatives of the parameters of one layer.
INLINE TARGET void NAME(gradient_few)(
  const struct kernel_layer *layer, const double *delta, const double *a, long rows, double *gradient) {
  for (long j = 0; j < layer->outputs; j++) {
    lanes error = NAME(load)(delta + j * LANES);
    ROLLED for (long k = 0; k < layer->inputs; k++) {
      *gradient++ = NAME(sum_of_products)(error, NAME(load)(a + k * LANES), rows);
    }
  }
  for (long j = 0; j < layer->outputs; j++) *gradient++ = NAME(sum_of)(NAME(load)(delta + j * LANES), rows);
}

TARGET static void NAME(backward_few)(
  const struct kernel_network *net, const double *errors, int cancels, double weight, long rows) {
  const struct kernel_layer *layer = net->layers + net->depth - 1;
  const double *w = net->parameters, *a = net->activations;
  double *delta = net->deltas, *gradient = net->gradient;
  for (long l = 0; l < net->depth; l++) {
    long count = net->layers[l].outputs * (net->layers[l].inputs + 1);
    a += net->layers[l].inputs * LANES;
    w += count;
    gradient += count;
  }
  for (long j = 0; j < layer->outputs; j++) {
    lanes error = NAME(gather)(errors + j, layer->outputs, rows);
    if (!cancels) error = NAME(delta_of)(layer->function, error, NAME(load)(a + j * LANES));
    NAME(store)(delta + j * LANES, error * weight);
  }
  for (;; layer--) {
    long inputs = layer->inputs, outputs = layer->outputs;
    double *below = delta + outputs * LANES;
    a -= inputs * LANES;
    w -= outputs * (inputs + 1);
    gradient -= outputs * (inputs + 1);
    if (layer == net->layers) break;
    for (long k = 0; k < inputs; k++) {
      lanes error = {0};
      ROLLED for (long j = 0; j < outputs; j++) {
        error = NAME(plus_product)(error, NAME(load)(delta + j * LANES), w[j * inputs + k]);
      }
      NAME(store)(below + k * LANES, NAME(delta_of)(layer[-1].function, error, NAME(load)(a + k * LANES)));
    }
    NAME(gradient_few)(layer, delta, a, rows, gradient);
    delta = below;
  }
  NAME(gradient_few)(layer, delta, a, rows, gradient);
}

TARGET static void NAME(descend_few)(const struct kernel_network *net, double rate, struct kernel_squares *squares) {
  double *parameters = net->parameters;
  const double *gradient = net->gradient;
  for (long l = 0; l < net->depth; l++) {
    long outputs = net->layers[l].outputs, weights = outputs * net->layers[l].inputs;
    squares[l] = NAME(descend_measuring)(parameters, gradient, rate, weights);
    parameters += weights;
    gradient += weights;
    ROLLED for (long j = 0; j < outputs; j++) *parameters++ -= rate * *gradient++;
  }
}
