#!/usr/bin/env python3
"""Replays lessons beside the tools that are used for it elsewhere, and prints one table of ratios.

    pip install numpy ipykernel nbconvert jupytext pytest nbmake pytest-xdist
    swift build -c release --static-swift-stdlib --product nabla
    python3 Tests/ReplayTests/Tools/compare.py

`lesson.md` and `lesson.py` beside this script are the same lesson of twelve cells, for Nabla and for Python. The
programs of a row take turns, whole processes with cold starts and without a cache; a ratio is that of two neighbours in
one round, and the median of the rounds is printed. Other programs on the machine make all of it slower, and ratios with
two jobs worse.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
DEVNULL = subprocess.DEVNULL


def run(argv, cwd, env, good=(0,)):
    """Wall seconds, processor seconds and the peak memory in MB of a process with all that it starts."""
    started = time.perf_counter()
    process = subprocess.Popen(argv, cwd=cwd, env=env, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        sys.exit(f"{' '.join(argv)} ended with code {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(title, ours, theirs, rounds, cwd, env):
    """A row: how many times as long theirs takes as ours."""
    ratios, walls = [], ([], [])
    for round in range(rounds + 1):
        first, second = run(ours, cwd, env), run(theirs, cwd, env)
        if round == 0 and rounds > 1: continue  # to warm the disk's cache
        ratios.append((second[0] / first[0], second[1] / first[1]))
        walls[0].append(first[0]), walls[1].append(second[0])
    wall, processor = (statistics.median(r[i] for r in ratios) for i in (0, 1))
    ours, theirs = map(statistics.median, walls)
    print(f"| {title} | {ours:.3f} | {theirs:.3f} | **{wall:.1f}** | {processor:.1f} |", flush=True)


def lessons(folder, count, text):
    os.makedirs(folder)
    for index in range(count):
        # No two are the same.
        with open(f"{folder}/{index:05}.md", "w") as file: file.write(f"{text}\nLesson {index}.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nabla", default=f"{TOP}/.build/release/nabla")
    parser.add_argument("--python", default=sys.executable, help="one that has the tools")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["peers", "jobs", "memory", "cells"], action="append")
    options = parser.parse_args()
    wanted = lambda name: not options.only or name in options.only
    nabla, python = os.path.abspath(options.nabla), os.path.abspath(options.python)
    env = {**os.environ, "PATH": f"{os.path.dirname(python)}:{os.environ['PATH']}", "PYTHONPATH": ""}
    folder = tempfile.mkdtemp()
    try:
        env["HOME"] = f"{folder}/home"
        os.makedirs(env["HOME"])
        for name in ("lesson.md", "lesson.py"): shutil.copy(f"{HERE}/{name}", folder)
        subprocess.run([nabla, "update", "lesson.md"], cwd=folder, check=True, stdout=DEVNULL)
        with open(f"{folder}/lesson.md") as file: text = file.read()
        check = lambda path, *more: [nabla, "check", "--no-cache", *more, path]
        print("| | ours, s | theirs, s | times as fast | in processor time |\n|---|---:|---:|---:|---:|")
        if wanted("peers"): peers(options, folder, env, python, text, check)
        if wanted("jobs"):
            lessons(f"{folder}/200", 200, text)
            compare("200 lessons, `-j 2` and `-j 1`", check("200", "-j", "2"), check("200"), options.rounds, folder, env)
        if wanted("memory"): memory(folder, env, text, check)
        if wanted("cells"): cells(folder, env, nabla, check)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def peers(options, folder, env, python, text, check):
    convert = [python, "-m", "jupytext", "--to", "ipynb", "lesson.py", "-o", "lesson.ipynb"]
    subprocess.run(convert, cwd=folder, env=env, check=True, stdout=DEVNULL)
    render = [os.path.abspath(options.nabla), "render", "lesson.md", "-o", "lesson.html"]
    script, execute = [python, "lesson.py"], ["--execute", "--to", "html", "lesson.ipynb"]
    convert = [python, "-m", "jupyter", "nbconvert", *execute]
    compare("one lesson: check, and the bare Python script", check("lesson.md"), script, options.rounds, folder, env)
    compare("one lesson: check, and `nbconvert --execute`", check("lesson.md"), convert, options.rounds, folder, env)
    compare("one lesson: render to HTML, and the same", render, convert, options.rounds, folder, env)
    lessons(f"{folder}/50", 50, text)
    os.makedirs(f"{folder}/books")
    for index in range(50): shutil.copy(f"{folder}/lesson.ipynb", f"{folder}/books/{index:02}.ipynb")
    pytest = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbmake", "-n2", "books"]
    compare("50 lessons: check, and `pytest --nbmake -n2`", check("50", "-j", "2"), pytest, 1, folder, env)


def memory(folder, env, text, check):
    peaks = []
    for count in (10, 100, 1000):
        lessons(f"{folder}/m{count}", count, text)
        peaks.append((count, run(check(f"m{count}", "-j", "2"), folder, env)[2]))
    print("\nPeak memory of a check with two jobs: " + ", ".join(f"{n} lessons {peak:.0f} MB" for n, peak in peaks))


def cells(folder, env, nabla, check):
    times = []
    for count in (1000, 10_000):
        name = f"cells{count}.md"
        with open(f"{folder}/{name}", "w") as file:
            for index in range(count): file.write(f"```swift\nlet a{index} = {index} * 2\na{index}\n```\n\nWords.\n\n")
        run([nabla, "update", name], folder, env)
        times.append((count, min(run(check(name), folder, env)[1] for _ in range(3))))
    print("\nProcessor time of a check: " + ", ".join(f"{n} cells {t:.2f} s ({1e6 * t / n:.0f} µs a cell)" for n, t in times))


if __name__ == "__main__":
    main()
