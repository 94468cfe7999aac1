#!/usr/bin/env python3
"""Times `nabla render`, as whole processes by the processor's clock, and measures pages.

    python3 Tests/ExportersTests/Tools/page-speed.py .build/release/nabla

Prints medians for a lesson with 40 formulas whose formulas were set before, for the same one whose formulas were not,
and for lessons of 10, 100 and 1,000 cells; then the sizes of the chapters' pages.
"""

import os
import shutil
import statistics
import sys
import tempfile

FORMULAS = [
    r"\frac{\partial C}{\partial w_{jk}^{(%d)}} = a_k^{(%d)} \delta_j^{(%d)}",
    r"\delta^{(%d)} = \left( (W^{(%d)})^{\mathsf T} \delta^{(%d)} \right) \odot \sigma'(z)",
    r"a^{(%d)} = \sigma(W^{(%d)} a^{(%d)} + b)",
    r"C = \tfrac{1}{%d} \sum_{j=%d}^{%d} (a_j - y_j)^2",
]


def lesson_with_formulas(count):
    parts = ["# Formulas"]
    for i in range(count):
        formula = FORMULAS[i % 4] % (i + 2, i + 1, i + 2)
        parts.append(f"Number {i}: ${formula}$." if i % 4 else f"$${formula}$$")
        if i % 4 == 0:
            parts.append(f"```swift\nlet y{i} = Activation.sigmoid({i}.5)\nshow(y{i})\n```")
    return "\n\n".join(parts) + "\n"


def lesson_with_cells(count):
    parts = [
        "# Cells\n\n```swift\nlet net = Network(inputs: 2, cost: .halfSquaredError) {\n"
        "    Dense(weights: [[0.2, -0.4], [0.7, 0.1]], bias: [0.1, -0.2], activation: .sigmoid)\n}\n```"
    ]
    for i in range(count - 1):
        parts.append(
            f"## Section {i}\n\nSome *words* and $a_{{{i % 40}}}$.\n\n"
            f"```swift\nlet x{i} = net.forward([{i} / 1000, 1])\nshow(x{i})\n```"
        )
    return "\n\n".join(parts) + "\n"


def seconds(program, *arguments, cache):
    """The processor time of one run."""
    process = os.fork()
    if process == 0:
        os.environ["XDG_CACHE_HOME"] = cache
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(program, [program, *arguments])
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit(f"{' '.join(arguments)} failed")
    return usage.ru_utime + usage.ru_stime


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        cache, page = os.path.join(folder, "cache"), os.path.join(folder, "page.html")

        def write(name, text):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return path

        def render(lesson):
            return seconds(program, "render", lesson, "-o", page, cache=cache)

        def cold(lesson):
            shutil.rmtree(cache, ignore_errors=True)
            return render(lesson)

        formulas = write("formulas.md", lesson_with_formulas(40))
        print(f"40 formulas, set before: {1000 * statistics.median([render(formulas) for _ in range(32)][1:]):.0f} ms")
        print(f"40 formulas, set anew: {1000 * statistics.median([cold(formulas) for _ in range(11)]):.0f} ms")
        for count in 10, 100, 1000:
            lesson = write(f"{count}.md", lesson_with_cells(count))
            times = [render(lesson) for _ in range(6)][1:]
            print(f"{count} cells: {1000 * statistics.median(times) / count:.2f} ms a cell")

        site = os.path.join(folder, "site")
        notebooks = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../notebooks")
        seconds(program, "render", notebooks, "-o", site, cache=cache)
        sizes = sorted(
            os.path.getsize(os.path.join(site, name)) for name in os.listdir(site) if name[0].isdigit())
        print(
            f"{len(sizes)} chapters: {sizes[0] / 1000:.0f} to {sizes[-1] / 1000:.0f} KB a page, "
            f"median {statistics.median(sizes) / 1000:.0f} KB")


main()
