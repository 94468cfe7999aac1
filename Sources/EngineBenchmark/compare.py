#!/usr/bin/env python3
"""Runs EngineBenchmark beside numpy, JAX and, where it is installed, PyTorch, and prints ratios.

    swift build -c release --product EngineBenchmark
    pip install numpy jax torch
    python3 Sources/EngineBenchmark/compare.py --threads 1

Every contestant is a process of its own that trains one net: full-batch gradient descent in float64 from the same
parameters; or, if asked, multiplies two matrices or takes σ of many numbers. They take turns, a fraction of a second
each, for several rounds; a ratio is that of two neighbours in one round, and the median of the rounds is printed. With
one thread the processor's clock counts, so that other programs on the machine do little harm; with more threads the clock
on the wall does, and the machine should be quiet. Between two turns nobody works, since the threads of some libraries
keep watching for work a while.
"""
import argparse, json, os, statistics, subprocess, sys, time

NETS = {
    "A": ([2, 3, 1], 4, 3.0, 1.0),
    "B": ([784, 30, 10], 10, 0.5, 1.0),
    "C": ([784, 128, 64, 10], 32, 0.5, 1.0),
    "D": ([1024] * 4, 128, 0.5, 1.0),
    "E": ([32] * 51, 32, 0.5, 4.0),
}


def uniform(total):
    """Numbers of SplitMix64 with seed 1."""
    import numpy as np
    with np.errstate(over="ignore"):
        z = np.arange(1, total + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(1)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((z ^ (z >> np.uint64(31))) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def start(net):
    """The parameters and data that EngineBenchmark starts from, too."""
    import numpy as np
    sizes, n, rate, gain = NETS[net]
    u = uniform(sum(o * (i + 1) for i, o in zip(sizes, sizes[1:])) + n * (sizes[0] + sizes[-1]))
    W, b, at = [], [], 0
    for i, o in zip(sizes, sizes[1:]):
        W.append((2 * u[at:at + o * i].reshape(o, i) - 1) * (gain * np.sqrt(3 / i)))
        b.append(2 * u[at + o * i:at + o * i + o] - 1)
        at += o * (i + 1)
    X = u[at:at + n * sizes[0]].reshape(n, sizes[0]).copy()
    Y = u[at + X.size:].reshape(n, sizes[-1]).copy()
    if net == "A":
        X, Y = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[0.0], [1], [1], [0]])
    return W, b, X, Y, rate, n


class Numpy:
    """Written out, in place, no array made after the start."""

    checked, inner = 100, 20

    def __init__(self, net, threads):
        import numpy as np
        self.np = np
        self.W, self.b, self.X, self.Y, self.rate, self.n = start(net)
        like = lambda: [np.empty((self.n, w.shape[0])) for w in self.W]
        self.a, self.d, self.t = [self.X] + like(), [None] + like(), [None] + like()
        self.dW, self.db = [np.empty_like(w) for w in self.W], [np.empty_like(v) for v in self.b]

    def forward(self):
        np = self.np
        for l, (w, v) in enumerate(zip(self.W, self.b)):
            z = np.matmul(self.a[l], w.T, out=self.a[l + 1])
            np.add(z, v, out=z), np.negative(z, out=z), np.exp(z, out=z), np.add(z, 1, out=z), np.reciprocal(z, out=z)
        return self.a[-1]

    def cost(self):
        return 0.5 * float(((self.forward() - self.Y) ** 2).sum()) / self.n

    def run(self, steps):
        np, last = self.np, len(self.W)
        for _ in range(steps):
            np.subtract(self.forward(), self.Y, out=self.d[last])
            np.multiply(self.d[last], 1 / self.n, out=self.d[last])
            for l in range(last, 0, -1):
                d, t, a = self.d[l], self.t[l], self.a[l]
                np.multiply(d, a, out=d), np.subtract(1, a, out=t), np.multiply(d, t, out=d)
                np.matmul(d.T, self.a[l - 1], out=self.dW[l - 1]), np.add.reduce(d, axis=0, out=self.db[l - 1])
                if l > 1:
                    np.matmul(d, self.W[l - 1], out=self.d[l - 1])
            for value, slope in zip(self.W + self.b, self.dW + self.db):
                np.multiply(slope, self.rate, out=slope), np.subtract(value, slope, out=value)


def jax_with(threads):
    """JAX with so many threads."""
    everywhere = os.sched_getaffinity(0)
    if threads == 1:
        # The compiler's pool has one thread for each processor that it sees when it starts.
        os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
        os.sched_setaffinity(0, {max(everywhere)})
    os.environ["JAX_PLATFORMS"], os.environ["JAX_ENABLE_X64"] = "cpu", "1"
    import jax, jax.numpy as jnp
    jax.jit(lambda x: x @ x)(jnp.ones((256, 256))).block_until_ready()
    for task in os.listdir("/proc/self/task"):
        os.sched_setaffinity(int(task), everywhere)
    return jax


class Jax:
    """A hundred steps in one compiled loop, which is the fastest way to say it."""

    checked, inner = 100, 100

    def __init__(self, net, threads):
        jax = jax_with(threads)
        jnp = jax.numpy
        W, b, X, Y, rate, n = start(net)
        self.p, X, Y = [(jnp.asarray(w), jnp.asarray(v)) for w, v in zip(W, b)], jnp.asarray(X), jnp.asarray(Y)

        def cost(p):
            a = X
            for w, v in p:
                a = jax.nn.sigmoid(a @ w.T + v)
            return 0.5 / n * jnp.sum((a - Y) ** 2)

        step = lambda _, p: jax.tree.map(lambda q, g: q - rate * g, p, jax.grad(cost)(p))
        self.jax, self.loss = jax, jax.jit(cost)
        self.steps = jax.jit(lambda p: jax.lax.fori_loop(0, self.inner, step, p), donate_argnums=0)

    def cost(self):
        return float(self.loss(self.p))

    def run(self, steps):
        for _ in range(steps // self.inner):
            self.p = self.steps(self.p)
        self.jax.block_until_ready(self.p)


class Torch:
    """Written out, in place, without autograd."""

    checked, inner = 100, 20

    def __init__(self, net, threads):
        import torch
        torch.set_num_threads(threads), torch.set_grad_enabled(False)
        self.torch = torch
        W, b, X, Y, self.rate, self.n = start(net)
        self.W, self.b = [torch.tensor(w) for w in W], [torch.tensor(v) for v in b]
        self.X, self.Y = torch.tensor(X), torch.tensor(Y)

    def forward(self):
        a = [self.X]
        for w, v in zip(self.W, self.b):
            a.append(self.torch.sigmoid(self.torch.addmm(v, a[-1], w.T)))
        return a

    def cost(self):
        return 0.5 * float(((self.forward()[-1] - self.Y) ** 2).sum()) / self.n

    def run(self, steps):
        for _ in range(steps):
            a = self.forward()
            d = (a[-1] - self.Y) * a[-1] * (1 - a[-1]) / self.n
            for l in range(len(self.W) - 1, -1, -1):
                dW, db = d.T @ a[l], d.sum(0)
                if l:
                    d = (d @ self.W[l]) * a[l] * (1 - a[l])
                self.W[l].sub_(dW, alpha=self.rate), self.b[l].sub_(db, alpha=self.rate)


class Repeated:
    """One function again and again; its check is the sum of what it gives."""

    checked, inner = 1, 1

    def __init__(self, function, repeat=None):
        self.function, self.repeat = function, repeat or self.call

    def call(self, steps):
        for _ in range(steps):
            last = self.function()
        return last

    def cost(self):
        return float(self.function().sum())

    def run(self, steps):
        last = self.repeat(steps)
        if hasattr(last, "block_until_ready"):
            last.block_until_ready()


def product(kind, size, threads):
    """The product of two matrices."""
    import numpy as np
    A, B = uniform(2 * size * size).reshape(2, size, size)
    C = np.empty_like(A)
    if kind == "numpy":
        return Repeated(lambda: np.matmul(A, B, out=C))
    if kind == "jax":
        jax = jax_with(threads)
        A, B, multiply = jax.numpy.asarray(A), jax.numpy.asarray(B), jax.jit(lambda x, y: x @ y)
        return Repeated(lambda: multiply(A, B))
    import torch
    torch.set_num_threads(threads)
    A, B, C = torch.from_numpy(A), torch.from_numpy(B), torch.from_numpy(C)
    return Repeated(lambda: torch.mm(A, B, out=C))


def sigmoids(kind, count, threads):
    """σ of numbers from −4 to 4."""
    import numpy as np
    z = 8 * uniform(count) - 4
    a = np.empty_like(z)
    if kind == "numpy":
        return Repeated(lambda: np.reciprocal(np.add(np.exp(np.negative(z, out=a), out=a), 1, out=a), out=a))
    if kind == "jax":
        jax = jax_with(threads)
        z, many = jax.numpy.asarray(z), jax.jit(
            lambda n, x: jax.lax.fori_loop(0, n, lambda _, y: jax.nn.sigmoid(y), x))
        return Repeated(lambda: many(1, z), lambda steps: many(steps, z))
    import torch
    torch.set_num_threads(threads)
    z, a = torch.from_numpy(z), torch.from_numpy(a)
    return Repeated(lambda: torch.sigmoid(z, out=a))


def serve(kind, what, o):
    """The other side of `EngineBenchmark --serve`, for a library of Python."""
    if o.products:
        contestant = product(kind, int(what), o.threads)
    elif o.sigmoids:
        contestant = sigmoids(kind, int(what), o.threads)
    else:
        contestant = {"numpy": Numpy, "jax": Jax, "torch": Torch}[kind](what, o.threads)
    before = contestant.cost()
    contestant.run(contestant.checked)
    print(json.dumps(dict(loss_before=before, final_loss=contestant.cost())), flush=True)
    unit = contestant.inner
    chunk = unit

    def rates():
        wall, cpu = time.perf_counter(), time.process_time()
        contestant.run(chunk)
        return dict(wall=chunk / (time.perf_counter() - wall), cpu=chunk / (time.process_time() - cpu))

    while chunk / rates()["wall"] < o.seconds / 1.5:
        chunk = unit * max(chunk // unit + 1, int(min(10 * chunk, o.seconds * rates()["wall"])) // unit)
    for _ in sys.stdin:
        print(json.dumps(rates()), flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--program", default=".build/release/EngineBenchmark")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--nets", default="ABCDE")
    options.add_argument("--products", help="multiplies square matrices of these sizes instead, such as 1024,2048")
    options.add_argument("--sigmoids", help="takes σ of so many numbers instead, such as 1000,100000; with one thread")
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--seconds", type=float, default=0.2, help="of each turn")
    options.add_argument("--pause", type=float, default=0.1, help="seconds between two turns")
    options.add_argument("--clock", choices=["cpu", "wall"], help="cpu for one thread, else wall")
    options.add_argument("--serve", choices=["numpy", "jax", "torch"], help=argparse.SUPPRESS)
    o = options.parse_args()
    what = o.products or o.sigmoids or ",".join(o.nets)
    if o.serve:
        return serve(o.serve, what, o)
    clock = o.clock or ("cpu" if o.threads == 1 else "wall")
    environment = dict(os.environ)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        environment[name] = str(o.threads)
    print(f"| {'matrices' if o.products else 'numbers' if o.sigmoids else 'net'} | nabla, a second | best peer | ratio to it | ratios to each ({clock} clock, {o.threads} thread"
          f"{'' if o.threads == 1 else 's'}) |\n|---|---:|---|---:|---|", flush=True)
    for one in what.split(","):
        print(row(one, o, clock, environment), flush=True)


def row(what, o, clock, environment):
    option = "--products" if o.products else "--sigmoids" if o.sigmoids else "--nets"
    shared = ["--threads", str(o.threads), "--seconds", str(o.seconds), option, what]
    this = [sys.executable, os.path.abspath(__file__)] + shared
    commands = {"nabla": [o.program, "--serve"] + shared}
    commands.update({kind: this + ["--serve", kind] for kind in ("numpy", "jax", "torch")})
    running, found = {}, {}
    for name, command in commands.items():
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env=environment)
        ready = process.stdout.readline()
        if not ready:
            process.wait()
            continue
        running[name], found[name] = process, json.loads(ready)["final_loss"]
    for name, cost in found.items():
        if abs(cost - found["nabla"]) > 1e-9 * abs(cost):
            sys.exit(f"{name} reaches the cost {cost} on {what}, but nabla {found['nabla']}.")
    rates = {name: [] for name in running}
    for _ in range(o.rounds):
        for name, process in running.items():
            time.sleep(o.pause)
            process.stdin.write("\n"), process.stdin.flush()
            rates[name].append(json.loads(process.stdout.readline())[clock])
    for process in running.values():
        process.stdin.close(), process.wait()
    ratios = {name: statistics.median(a / b for a, b in zip(rates["nabla"], rates[name]))
              for name in rates if name != "nabla"}
    best = min(ratios, key=ratios.get)
    each = ", ".join(f"{name} {ratio:.2f}" for name, ratio in ratios.items())
    return f"| {what} | {statistics.median(rates['nabla']):.4g} | {best} | {ratios[best]:.2f} | {each} |"


if __name__ == "__main__":
    main()
