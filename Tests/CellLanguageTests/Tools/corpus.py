"""What the tools of the corpus share: expectations in comments, and the Swift compiler as the oracle."""

import os
import re
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

# Classes of messages. A class names the mistake; the pattern recognises the compiler's words for it.
# The first class that matches is the one recorded, so the narrow ones stand first.
ERROR_CLASSES = [
    ("exhaustive", r"must be exhaustive"),
    ("throwing", r"can throw but is not marked|errors thrown from here are not handled|call can throw"
                 r"|is not exhaustive|error is not handled|thrown expression type"),
    ("control-flow", r"must not fall through|(break|continue)' is only allowed|unlabeled '(break|continue)'"
                     r"|return invalid outside|use of unresolved label|label '.*' (is|cannot)"
                     r"|only allowed inside|cannot 'return' in|must contain at least one executable"),
    ("missing-return", r"missing return in|non-void function should return a value"),
    ("uninitialised", r"used before being initialized|before being initialized|captured by a closure before"
                      r"|without initializing all stored properties|used before|before (its )?declaration"
                      r"|requires an initial value|before it is declared|type annotation missing in pattern"),
    ("escaping", r"non-escaping|escaping closure captures non-escaping"),
    ("inout", r"not allowed to alias|explicit '&'|[Oo]verlapping accesses|'&' may only be used"
              r"|captures 'inout'|inout writeback|extraneous '&'|'&' used with non-inout|'&' must"),
    ("immutable", r"is a 'let' constant|is immutable|get-only"
                  r"|cannot assign to (property|value|immutable|literal)"
                  r"|cannot assign through subscript|cannot use mutating|cannot pass immutable"
                  r"|may only be initialized once|mutating operator|returns immutable|not marked mutating"
                  r"|expression is not assignable|cannot assign to a literal|is not settable|not mutable"),
    ("argument-label", r"incorrect argument label|missing argument label|extraneous argument label"
                       r"|must precede argument"),
    ("argument-count", r"missing argument|extra argument|expects argument of type"
                       r"|contextual closure type .* expects|contextual type for closure argument expects"
                       r"|tuple pattern has|a different number"
                       r"|different number of elements|tuple pattern element label"),
    ("redeclaration", r"invalid redeclaration|duplicate definition|already (declared|defined)|redeclares"),
    ("optional", r"must be unwrapped|force unwrap value of non-optional|optional chaining on non-optional"
                 r"|must have Optional type|'nil' (cannot|is not compatible)|is not optional"
                 r"|nil.* to non-optional|optional type '.*' cannot be used as a boolean"),
    ("operator", r"cannot be applied to|adjacent operators|non-associative|unary operator|binary operator"
                 r"|missing whitespace|^'[^\w']+' is unavailable|whitespace|no operator|is not a .* operator"
                 r"|ambiguous operator|operator is not a known|operator implementation|operator .* must be"),
    ("access", r"inaccessible"),
    ("pattern", r"must be bound in every pattern"),
    ("type", r"'subscript.*' is unavailable"),
    ("unknown-name", r"cannot find|has no member|is not a member|has no (case|element)|no type named"
                     r"|is unavailable|no such|has no subscripts|pattern .* not found"),
    ("ambiguous", r"ambiguous|could not be inferred|cannot infer|without more context|unable to infer"
                  r"|empty collection literal requires|unable to type-check"
                  r"|(requires|without) a contextual type"),
    ("overflow", r"overflow"),
    ("division by zero", r"division by zero"),
    ("recursive-value", r"recursive|contains itself|within its own type|references itself|circular reference"
                        r"|through reference to itself"),
    ("raw-value", r"raw value|raw type"),
    ("conformance", r"does not conform to|requires that|must conform|conform to"),
    ("type", r"heterogeneous|member .* cannot be used on type|did you mean to call it|cannot convert"
             r"|cannot assign value|not convertible|cannot be converted|mismatching types"
             r"|conflicting|incompatible|cannot be used as a boolean|cannot call value|no exact matches"
             r"|unexpected non-void return|not the same type|expression pattern|cannot subscript"
             r"|cannot be returned|cannot .* of type|branches have|type '.*' (cannot|has|is)"),
    ("syntax", r"."),
]

WARNING_CLASSES = [
    ("redundant", r"has non-optional type|duplicate entries|always (true|false|succeeds|fails|returns)"
                  r"|no calls to throwing|comparing non-optional|assigned to itself|assigning a .* to itself"
                  r"|never be nil|inferred to have type|'catch' block is unreachable"),
    ("unused", r"result of .* is unused|expression of type .* is unused|is unused|never been used as a"),
    ("never mutated", r"was never mutated"),
    ("never read", r"was written to, but never read"),
    ("never used", r"was never used|but never used|never used"),
    ("unreachable", r"will never be executed|evaluates to a constant|already handled|default will never|unreachable"),
    ("optional", r"implicitly coerced from .* to 'Any'|debug description for an optional"),
]

# What the process says when it dies. The class of a trap, and what the runtime prints for it.
TRAP_CLASSES = [
    ("nil", r"found nil"),
    ("conversion", r"cannot be converted to Int|Not enough bits|Negative value is not representable"),
    ("division by zero", r"[Dd]ivision by zero"),
    ("overflow", r"arithmetic overflow|overflows|results in an overflow"),
    ("index out of range", r"[Ii]ndex (is )?out of (range|bounds)|[Ii]ndex out of (range|bounds)|Index out of"
                           r"|out of bounds|Invalid index|advance beyond|cannot be decremented|subrange"),
    ("range", r"Range requires|Range with|lowerBound"),
    ("negative count", r"count < 0|negative length|negative number of|[Nn]egative count|less than zero"),
    ("stride", r"Stride size must not be zero"),
    ("duplicate keys", r"duplicate (key|value|element)"),
    ("empty", r"empty collection|can't remove|Can't remove|has too few elements|more items (from|than)"),
    ("uncaught error", r"raised at top level|unexpectedly raised an error"),
    ("precondition", r"Precondition failed"),
    ("assertion", r"Assertion failed"),
    ("fatal error", r"Fatal error"),
]

# A place says where the compiler points, and where a cell does if that is elsewhere: `at 7 (cell 9)`.
EXPECTATION = re.compile(r"// expect(?: (runtime error|error|warning|compiler warning|unsupported))?"
                         r"(?: at (\d+)(?: \(cell \d+\))?)?:")


@dataclass
class Expectation:
    """One `// expect …` comment: what is expected (output, error, …), its text, and where it stands."""

    kind: str
    text: str
    line: int
    column: int | None = None


@dataclass
class Program:
    """A file of the corpus and the expectations written into its comments."""

    path: Path
    source: str
    expectations: list = field(default_factory=list)

    @staticmethod
    def read(path):
        """Reads a program and the expectations in its comments."""
        source = Path(path).read_text(encoding="utf-8")
        program = Program(Path(path), source)
        for number, line in enumerate(source.split("\n"), start=1):
            marks = list(EXPECTATION.finditer(line))
            for index, mark in enumerate(marks):
                end = marks[index + 1].start() if index + 1 < len(marks) else len(line)
                text = line[mark.end():end]
                if index + 1 < len(marks):
                    text = text.rstrip()
                text = text[1:] if text.startswith(" ") else text
                column = int(mark.group(2)) if mark.group(2) else None
                # To the compiler, the warnings that it alone gives are warnings like any other.
                kind = {None: "output", "compiler warning": "warning"}.get(mark.group(1), mark.group(1))
                text = text if kind == "output" else text.strip()
                program.expectations.append(Expectation(kind, text, number, column))
        return program

    def expected(self, kind):
        return [e for e in self.expectations if e.kind == kind]

    @property
    def is_refused(self):
        return bool(self.expected("error"))


@dataclass
class Message:
    """One diagnostic of the compiler."""

    severity: str
    line: int
    column: int
    text: str

    @property
    def message_class(self):
        classes = WARNING_CLASSES if self.severity == "warning" else ERROR_CLASSES
        return next((name for name, pattern in classes if re.search(pattern, self.text)), "unclassified")


@dataclass
class Run:
    """What a compiled program did: lines printed, class and line of the trap if there was one."""

    lines: list
    trap: str | None = None
    trap_line: int | None = None
    trap_text: str = ""


class Compiler:
    """The Swift compiler, one frontend process per program, one link and one executable for all of them.

    Every program is compiled as a main file of its own module, so that top-level code keeps its true
    meaning; only its entry point gets a name of its own. A driver in C calls the program asked for.
    """

    def __init__(self, module="Foundation", jobs=1, language_mode="5", search_paths=()):
        self.module = module
        self.jobs = jobs
        self.language_mode = language_mode
        self.search_paths = list(search_paths)
        self.directory = Path(tempfile.mkdtemp(prefix="corpus-"))
        self.prefix = ["nice", "-n", "15"]
        self.frontend = self.prefix + ["swiftc", "-frontend"]

    def close(self):
        shutil.rmtree(self.directory, ignore_errors=True)

    def _flags(self, path):
        flags = ["-import-module", self.module, "-swift-version", self.language_mode,
                 "-diagnostic-style", "llvm"]
        for search_path in self.search_paths:
            flags += ["-I", str(search_path), "-import-module", "Recorder"]
        return flags + [str(path)]

    def _frontend(self, arguments):
        done = subprocess.run(self.frontend + arguments, capture_output=True, text=True, cwd=self.directory)
        messages = []
        for line in done.stderr.split("\n"):
            found = re.match(r"^(.*?):(\d+):(\d+): (error|warning): (.*)$", line)
            if found:
                messages.append(Message(found[4], int(found[2]), int(found[3]), found[5]))
        if done.returncode != 0 and not any(m.severity == "error" for m in messages):
            messages.append(Message("error", 0, 0, "the compiler failed: " + done.stderr[-400:]))
        unique = []
        for message in messages:
            if message not in unique:
                unique.append(message)
        return unique

    def check(self, path):
        """Type-checks a program and runs the passes that diagnose missing returns and initialisation."""
        path = Path(path).resolve()
        return self._frontend(["-emit-sil", "-o", "/dev/null", "-module-name", "Program"] + self._flags(path))

    def map(self, function, items):
        if self.jobs == 1:
            return [function(item) for item in items]
        with ThreadPoolExecutor(self.jobs) as pool:
            return list(pool.map(function, items))

    def compile(self, paths, extra_objects=()):
        """Compiles programs into one executable; returns the messages of each, in order."""
        self.paths = [Path(p).resolve() for p in paths]

        def one(item):
            index, path = item
            return self._frontend(["-c", "-g", "-Onone", "-module-name", f"Program{index}",
                                   "-entry-point-function-name", f"program_{index}",
                                   "-o", f"program{index}.o"] + self._flags(path))

        results = self.map(one, list(enumerate(self.paths)))
        good = [i for i, messages in enumerate(results) if not any(m.severity == "error" for m in messages)]
        self.compiled = set(good)
        if good:
            self._link(good, extra_objects)
        return results

    def _link(self, indices, extra_objects):
        declarations = "\n".join(f"int program_{i}(int, char **);" for i in indices)
        cases = "\n".join(f"    case {i}: return program_{i}(1, arguments);" for i in indices)
        (self.directory / "driver.c").write_text(
            "#include <stdio.h>\n#include <stdlib.h>\n" + declarations + "\n"
            "int main(int count, char **arguments) {\n"
            "  setvbuf(stdout, NULL, _IOLBF, 1 << 16);\n"
            "  switch (atoi(arguments[1])) {\n" + cases + "\n  }\n  return 64;\n}\n")
        objects = [f"program{i}.o" for i in indices]
        subprocess.run(self.prefix + ["clang", "-c", "driver.c", "-o", "driver.o"],
                       cwd=self.directory, check=True)
        (self.directory / "objects.txt").write_text("\n".join(objects))
        subprocess.run(self.prefix + ["swiftc", "driver.o", "@objects.txt", "-o", "programs"]
                       + [str(o) for o in extra_objects], cwd=self.directory, check=True)

    def run(self, index, timeout=20):
        """Runs a compiled program by its index."""
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=yes,color=no,interactive=no,"
                           "registers=none,images=none,sanitize=no,limit=64,threads=crashed")
        try:
            done = subprocess.run(self.prefix + [str(self.directory / "programs"), str(index)],
                                  capture_output=True, timeout=timeout, env=environment)
        except subprocess.TimeoutExpired:
            return Run([], "timeout", None)
        # A type inside a collection prints with its module; `swiftc FILE` calls that module main.
        printed = re.sub(rf"\bProgram{index}\.", "main.", done.stdout.decode("utf-8"))
        lines = printed.split("\n")
        if lines and lines[-1] == "":
            lines.pop()
        run = Run(lines)
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace")
            run.trap_text = "; ".join(re.findall(
                r"(?:Fatal error|Precondition failed|Assertion failed|Swift runtime failure)[^\n]*", said))
            # Inside the standard library an arithmetic overflow traps without a word.
            run.trap = next((name for name, pattern in TRAP_CLASSES if re.search(pattern, run.trap_text)),
                            "unclassified" if run.trap_text else "overflow")
            place = re.search(re.escape(str(self.paths[index])) + r":(\d+)", said)
            run.trap_line = int(place.group(1)) if place else None
        return run


def programs_under(paths):
    """Every program below the paths given, in order of their names."""
    found = []
    for path in map(Path, paths):
        found += sorted(path.rglob("*.swift")) if path.is_dir() else [path]
    return found
