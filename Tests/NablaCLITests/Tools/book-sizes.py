"""Times how long `nabla render` takes for books of several sizes, and how much memory.

    swift build -c release --static-swift-stdlib --product nabla
    python3 Tests/NablaCLITests/Tools/book-sizes.py .build/release/nabla

The lessons are copies of one with 12 cells and some formulas, each with a link to the next. With `--single` all lessons
go on one page.
"""

import os
import pathlib
import statistics
import sys
import tempfile
import time

SIZES = [10, 100, 1000]
ROUNDS = 3
LESSON = (pathlib.Path(__file__).parents[2] / "ReplayTests/Tools/lesson.md").read_text()


def measured(arguments):
    """Seconds on the clock, seconds of processor time, and MB at the peak, of one process."""
    start = time.perf_counter()
    child = os.posix_spawn(
        arguments[0], arguments, os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    assert status == 0, arguments
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    program, options = sys.argv[1], sys.argv[2:]
    print("lessons   seconds   processor   ms a lesson   peak MB")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            lessons = pathlib.Path(folder, "lessons")
            lessons.mkdir()
            for number in range(size):
                text = LESSON + f"\n[The next one]({(number + 1) % size}.md).\n"
                pathlib.Path(lessons, f"{number}.md").write_text(text)
            output = folder + ("/book.html" if "--single" in options else "/pages")
            rounds = [measured([program, "render", str(lessons), "-o", output] + options) for _ in range(ROUNDS)]
            clock, processor, memory = (statistics.median(column) for column in zip(*rounds))
            print(f"{size:7}   {clock:7.2f}   {processor:9.2f}   {processor / size * 1000:11.1f}   {memory:7.0f}")


main()
