"""Times how long `nabla serve` takes from a save of a lesson with ten cells to its new page.

    swift build -c release --static-swift-stdlib --product nabla
    python3 Tests/PreviewServerTests/Tools/save-to-page.py .build/release/nabla

A save waits for the server's news as an open page does, and fetches the page; the time is that until the last byte.
"""

import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

SAVES = 30

CELL = """
## Cell {0}

The weighted input is $z_{{{0}}} = W_{{{0}}} x + b_{{{0}}}$.

```swift
let net{0} = Network(inputs: 2, cost: .halfSquaredError, seed: {0}) {{
    Dense(3, activation: .sigmoid)
    Dense(1, activation: .sigmoid)
}}
show(net{0}.forward([1, 0.5]))
```
"""


def text(number):
    return f"# Save {number}\n" + "".join(CELL.format(cell) for cell in range(10))


def main():
    with tempfile.TemporaryDirectory() as folder:
        lesson = pathlib.Path(folder, "lesson.md")
        lesson.write_text(text(0))
        server = subprocess.Popen(
            [sys.argv[1], "serve", folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = server.stdout.readline().strip()

        def get(path):
            with urllib.request.urlopen(address + path) as answer:
                return answer.read().decode()

        version = re.search('data-version="([^"]*)"', get("lesson.html"))[1]
        times = []
        for number in range(1, SAVES + 1):
            seen = {}

            def follow():
                seen["version"] = get(f".nabla/version?page=/lesson.html&version={version}")
                seen["page"] = get("lesson.html")
                seen["time"] = time.perf_counter()

            page = threading.Thread(target=follow)
            page.start()
            time.sleep(0.1)
            start = time.perf_counter()
            lesson.write_text(text(number))
            page.join()
            assert f"Save {number}<" in seen["page"]
            times.append((seen["time"] - start) * 1000)
            version = seen["version"]
        server.terminate()
        server.wait()
    print(f"ms from save to page, {SAVES} saves: "
          f"median {statistics.median(times):.0f}, least {min(times):.0f}, most {max(times):.0f}")


main()
