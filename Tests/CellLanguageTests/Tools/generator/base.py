"""Random well-typed programs of the cell language.

Every value that is stored is kept within bounds that the generator knows, so that a program traps only where
it is told to. Programs read their first values from arrays, which the compiler cannot fold; so nothing is
refused or warned about because it is constant.
"""

import random

LIMIT = 10_006  # the largest magnitude of a stored Int
REAL_LIMIT = 1000.0  # the largest magnitude of a stored Double


class Variable:
    def __init__(self, name, kind, mutable=False):
        self.name, self.kind, self.mutable = name, kind, mutable


class Function:
    """A function that may be called: parameters are (label, type, has default, is inout)."""

    def __init__(self, name, parameters, result, throws=False):
        self.name, self.parameters, self.result, self.throws = name, parameters, result, throws


class Structure:
    def __init__(self, name, fields, methods, mutating, computed, equatable):
        self.name, self.fields, self.methods = name, fields, methods
        self.mutating, self.computed, self.equatable = mutating, computed, equatable


class Enumeration:
    def __init__(self, name, cases):
        self.name, self.cases = name, cases  # (case, [(label, type)])


class Base:
    """The state of the program being written, and its scopes."""

    def __init__(self, seed):
        self.random = random.Random(f"cell language {seed}")
        self.seed = seed
        self.lines = []
        self.level = 0
        self.names = 0
        self.scopes = [[]]
        self.functions, self.structures, self.enumerations = [], [], []
        self.loops = 0
        self.depth = 0  # of the sub-expressions of the expression being written
        self.in_function = False

    # Small helpers

    def pick(self, items):
        return self.random.choice(items)

    def between(self, low, high):
        return self.random.randint(low, high)

    def atom(self):
        """Text of a literal or variable of type Int."""
        return self.int_atom()[0]

    def chance(self, probability):
        return self.random.random() < probability

    def fresh(self, stem):
        self.names += 1
        return f"{stem}{self.names}"

    def emit(self, text):
        self.lines.append("  " * self.level + text)

    def declare(self, name, kind, mutable=False):
        self.scopes[-1].append(Variable(name, kind, mutable))

    def visible(self, kind, mutable=None):
        return [v for scope in self.scopes for v in scope
                if v.kind == kind and (mutable is None or v.mutable == mutable)]

    def block(self, head, body, tail="}"):
        self.emit(head)
        self.level += 1
        self.scopes.append([])
        body()
        self.scopes.pop()
        self.level -= 1
        self.emit(tail)
