"""Expressions of the other types, and values within the bounds of what is stored."""

from .base import LIMIT, REAL_LIMIT
from .integers import Integers


class Values(Integers):
    """Writes Double, Bool, String and array expressions."""

    def real_atom(self):
        variables = self.visible("Double")
        if variables and self.chance(0.8):
            return self.pick(variables).name, REAL_LIMIT
        x = self.pick([0.5, 0.25, 1.5, 2.0, 0.1, 3.0, 10.0, 0.001])
        return str(x), x

    def double(self, depth=2):
        if depth <= 0:
            return self.real_atom()

        def sub():
            return self.double(depth - 1)

        def sum_of():
            (a, m), (b, n) = sub(), sub()
            return f"({a} {self.pick('+-')} {b})", m + n

        def scaled():
            (a, m) = sub()
            n = self.between(1, 9)
            variables = self.visible("Double")
            if variables and self.chance(0.5):
                a, m = self.pick(variables).name, REAL_LIMIT
            return self.pick([(f"({n} * {a})", n * m), (f"({a} / {n})", m), (f"({a} - {n} / 2)", m + n),
                              (f"(1 - {a})", m + 1), (f"-({a})", m)])

        def product():
            (a, m), (b, n) = sub(), sub()
            return f"({a} * {b})", max(m * n, 1)

        def quotient():
            (a, m), (b, _) = sub(), sub()
            return f"({a} / (abs({b}) + 1))", m

        def converted():
            text, bound = self.integer(1)
            return f"Double({text})", max(bound, 1)

        def function():
            (a, m), (b, n) = sub(), sub()
            return self.pick([(f"sqrt(abs({a}))", m + 1), (f"tanh({a})", 1), (f"exp(-abs({a}))", 1),
                              (f"max({a}, {b})", max(m, n)), (f"min({a}, {b})", max(m, n)),
                              (f"({a}).rounded()", m + 1), (f"abs({a})", m), (f"sin({a})", 1)])

        def ternary():
            (a, m), (b, n) = sub(), sub()
            return f"({self.boolean(1)} ? {a} : {b})", max(m, n)

        def reduced():
            a = self.double_array()
            dot = f"zip({a}, {self.double_array()}).map {{ $0 * $1 }}.reduce(0, +)"
            return self.pick([(f"{a}.reduce(0, +)", 100 * REAL_LIMIT), (f"({a}.max() ?? 0)", REAL_LIMIT),
                              (dot, 100 * REAL_LIMIT**2)])

        def call():
            text = self.call("Double")
            return (text, REAL_LIMIT) if text else sum_of()

        def stored():
            tuples = self.visible("(Int, Double)")
            fields = [f"{v.name}.{f}" for s in self.structures for v in self.visible(s.name)
                      for f, kind in s.fields if kind == "Double"]
            fields += [t.name + ".1" for t in tuples]
            return (self.pick(fields), REAL_LIMIT) if fields else self.real_atom()

        return self.pick([sum_of, scaled, scaled, product, quotient, converted, function, function, ternary,
                          reduced, call, stored])()

    def boolean(self, depth=2):
        if depth <= 0:
            variables = self.visible("Bool")
            if variables and self.chance(0.5):
                return self.pick(variables).name

        def compare():
            variables = self.visible("Int")
            left = self.pick(variables).name if variables else self.small()
            return f"{left} {self.pick(['<', '>', '<=', '>=', '==', '!='])} {self.atom()}"

        def compare_reals():
            variables = self.visible("Double")
            left = self.pick(variables).name if variables else "Double(ints[0])"
            return f"{left} {self.pick(['<', '>', '<=', '>='])} {self.real_atom()[0]}"

        def compare_strings():
            strings = self.visible("String")
            if not strings:
                return compare()
            s = self.pick(strings).name
            return self.pick([f'{s} < "{self.pick("acmz")}"', f'{s}.hasPrefix("{self.pick("abk")}")',
                              f"{s}.isEmpty",
                              f'{s}.contains("{self.pick("aeiou")}")', f"{s}.count > {self.between(1, 9)}"])

        def collection():
            a = self.int_array(0)
            return self.pick([f"{a}.contains({self.atom()})", f"{a}.isEmpty",
                              f"{a}.allSatisfy {{ $0 > {self.between(-5, 9)} }}",
                              f"{a}.contains {{ $0 % {self.between(2, 5)} == 0 }}"])

        def optional():
            optionals = self.visible("Int?")
            return f"{self.pick(optionals).name} {self.pick(['==', '!='])} nil" if optionals else compare()

        def equality():
            pairs = [(a.name, b.name) for s in self.structures if s.equatable
                     for a in self.visible(s.name) for b in self.visible(s.name)]
            return "{} == {}".format(*self.pick(pairs)) if pairs else compare()

        def parity():
            return f"({self.small()}).isMultiple(of: {self.between(2, 4)})"

        simple = [compare, compare, compare_reals, compare_strings, collection, optional, equality, parity]
        if depth <= 1:
            return "(" + self.pick(simple)() + ")"
        operator = self.pick(["&&", "||", "not", "noisy"])
        if operator == "not":
            return f"!{self.boolean(depth - 1)}"
        if operator == "noisy":
            first = f'said("{self.pick("xyz")}", {self.boolean(1)})'
            return f'({first} {self.pick(["&&", "||"])} said("w", {self.boolean(1)}))'
        return f"({self.boolean(depth - 1)} {operator} {self.boolean(1)})"

    def string(self, depth=2):
        variables = self.visible("String")
        if depth <= 0 or self.chance(0.2):
            if variables and self.chance(0.6):
                return self.pick(variables).name
            return '"' + "".join(self.pick("abcdeéiou ñk") for _ in range(self.between(0, 6))) + '"'
        inner = self.string(0)
        flag = self.pick([v.name for v in self.visible("Bool")] or ["true"])
        return self.pick([
            lambda: f"({self.string(depth - 1)} + {inner})",
            lambda: f'"<\\({self.small()})|\\({flag})>"',
            lambda: f"String({self.small()})",
            lambda: f"{inner}.uppercased()",
            lambda: f"String({inner}.reversed())",
            lambda: f"String({inner}.prefix({self.between(0, 5)}))",
            lambda: f'{self.int_array(0)}.map {{ "\\($0)" }}.joined(separator: "{self.pick("-,+")}")',
            lambda: f"({self.boolean(1)} ? {inner} : {self.string(0)})",
            lambda: f'String(repeating: "{self.pick("xyz")}", count: abs({self.small()}) % 4)',
            lambda: self.call("String") or inner,
            lambda: f"String({inner}.filter {{ $0 != \"{self.pick('aeo')}\" }})",
        ])()

    def int_array(self, depth=1):
        variables = self.visible("[Int]")
        if depth <= 0 or self.chance(0.2):
            return self.pick(variables).name if variables else "ints"
        a = self.int_array(depth - 1)
        part = self.pick(["prefix", "suffix", "dropFirst", "dropLast"])
        atom = self.atom()
        return self.pick([
            lambda: f"{a}.map {{ ($0 * {self.between(-5, 9)} + {atom}) % {LIMIT + 1} }}",
            lambda: f"{a}.filter {{ $0 {self.pick(['<', '>', '!='])} {atom} }}",
            lambda: f"{a}.sorted()", lambda: f"{a}.sorted(by: >)",
            lambda: f"{a}.sorted {{ $0 % 7 < $1 % 7 }}",
            lambda: f"Array({a}.reversed())",
            lambda: f"Array({a}.{part}({self.between(0, 4)}))",
            lambda: f"({a} + {self.int_array(0)})",
            lambda: "[" + ", ".join(self.small() for _ in range(self.between(1, 4))) + "]",
            lambda: f"Array({self.between(-3, 3)}...{self.between(4, 9)})",
            lambda: f"stride(from: {self.between(0, 5)}, to: {self.between(6, 20)}, by: "
                    f"{self.between(2, 5)}).map {{ $0 }}",
            lambda: f"{a}.enumerated().map {{ $0.offset * {self.between(1, 5)} + $0.element % 100 }}",
            lambda: f"zip({a}, {self.int_array(0)}).map {{ ($0 - $1) % 1000 }}",
            lambda: f"{a}.flatMap {{ [$0, $0 % 3] }}",
            lambda: f"{a}.compactMap {{ $0 > {atom} ? $0 % 50 : nil }}",
            lambda: self.call("[Int]") or a,
        ])()

    def double_array(self):
        variables = self.visible("[Double]")
        return self.pick(variables).name if variables else "reals"

    def value(self, kind, depth=2):
        """Text of a value of a type, within the bounds of what is stored."""
        if kind == "Int":
            text, bound = self.integer(depth)
            return f"({text}) % {LIMIT + 1}" if bound > LIMIT else text
        if kind == "Double":
            text, bound = self.double(depth)
            return f"({text}).truncatingRemainder(dividingBy: 1000)" if bound > REAL_LIMIT else text
        if kind == "Bool":
            return self.boolean(depth)
        if kind == "String":
            return f"String(({self.string(depth)}).prefix(24))"
        if kind == "[Int]":
            return f"Array(({self.int_array(2)}).prefix(12))"
        if kind == "[Double]":
            return "[" + ", ".join(self.value("Double", 1) for _ in range(self.between(1, 4))) + "]"
        if kind == "Int?":
            return self.pick(["nil", self.value("Int", 1), f"({self.int_array(0)}).first",
                              f"({self.int_array(0)}).first {{ $0 > {self.atom()} }}"])
        if kind == "(Int, Double)":
            return f"({self.value('Int', 1)}, {self.value('Double', 1)})"
        if kind == "[String: Int]":
            keys = self.random.sample("abcde", self.between(1, 4))
            return "[" + ", ".join(f'"{k}": {self.value("Int", 1)}' for k in keys) + "]"
        for structure in self.structures:
            if kind == structure.name:
                inner = ", ".join(f"{field}: {self.value(t, 1)}" for field, t in structure.fields)
                return f"{structure.name}({inner})"
            if kind == structure.name + "?":
                return self.pick(["nil", self.value(structure.name, 1)])
        for enumeration in self.enumerations:
            if kind == enumeration.name:
                case, payload = self.pick(enumeration.cases)
                inner = ", ".join((f"{label}: " if label else "") + self.value(t, 1) for label, t in payload)
                return f"{enumeration.name}.{case}" + (f"({inner})" if payload else "")
        raise ValueError(kind)

    def show(self, name, kind):
        """A statement that prints a variable."""
        if kind == "Int?":
            return f'print("{name}", {name} ?? -1, {name} == nil)'
        if kind == "[String: Int]":
            return f'print("{name}", {name}.sorted {{ $0.key < $1.key }}.map {{ "\\($0.key)=\\($0.value)" }})'
        if kind.endswith("?"):
            return f'print("{name}", String(describing: {name}))'
        return f'print("{name}", {name})'
