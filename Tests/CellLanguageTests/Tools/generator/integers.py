"""Int expressions: text and a bound of the magnitude."""

from .base import LIMIT, Base


class Integers(Base):
    """Writes Int expressions."""

    def int_atom(self):
        variables = self.visible("Int")
        if variables and self.chance(0.75):
            return self.pick(variables).name, LIMIT
        n = self.between(0, 30)
        return str(n), n

    def integer(self, depth=2):
        if depth <= 0:
            return self.int_atom()
        makers = [self.int_atom, self.sum, self.sum, self.product, self.quotient, self.int_ternary,
                  self.element, self.int_call, self.int_call, self.extreme, self.bits, self.coalesced,
                  self.from_double, self.counts, self.reduced, self.field, self.closure_call,
                  self.tuple_element,
                  self.dictionary_value, self.traced, self.enum_value]
        return self.deep(self.pick(makers), depth)

    def deep(self, maker, depth):
        """Calls a maker with sub-expressions of one level less."""
        saved, self.depth = self.depth, depth - 1
        result = maker()
        self.depth = saved
        return result

    def sub(self):
        return self.integer(self.depth)

    def small(self, bound=LIMIT):
        """An Int expression that is within a bound."""
        text, size = self.sub()
        return f"({text}) % {bound + 1}" if size > bound else text

    def sum(self):
        (a, m), (b, n) = self.sub(), self.sub()
        return f"({a} {self.pick('+-')} {b})", m + n

    def product(self):
        (a, m), (b, n) = self.sub(), self.sub()
        if m * n > 1e14:
            a, m, b, n = f"({a} % 97)", 96, f"({b} % 89)", 88
        return f"({a} * {b})", max(1, m * n)

    def quotient(self):
        (a, m), (b, _) = self.sub(), self.sub()
        divisor = self.pick([str(self.between(2, 9)), f"(abs({b}) + 1)", f"-{self.between(2, 9)}"])
        return f"({a} {self.pick('/%')} {divisor})", m

    def int_ternary(self):
        (a, m), (b, n) = self.sub(), self.sub()
        return f"({self.boolean(1)} ? {a} : {b})", max(m, n)

    def element(self):
        arrays = self.visible("[Int]")
        if not arrays:
            return self.int_atom()
        a, index = self.pick(arrays).name, self.small()
        fallback, _ = self.int_atom()
        return f"({a}.isEmpty ? {fallback} : {a}[abs({index}) % {a}.count])", LIMIT

    def arguments(self, function):
        """Arguments for a call, or nothing if an inout parameter finds no variable."""
        texts, taken = [], set()
        for label, kind, default, is_inout in function.parameters:
            prefix = f"{label}: " if label else ""
            if is_inout:
                variables = [v for v in self.visible(kind, mutable=True) if v.name not in taken]
                if not variables:
                    return None
                name = self.pick(variables).name
                taken.add(name)
                texts.append(f"{prefix}&{name}")
            elif kind.endswith("..."):
                texts += [self.value(kind[:-3], 1) for _ in range(self.between(0, 3))]
            elif not default or self.chance(0.5):
                texts.append(prefix + self.value(kind, 1))
        return ", ".join(texts)

    def call(self, result):
        candidates = [f for f in self.functions if f.result == result and not f.throws
                      and not any(p[3] for p in f.parameters)]
        if not candidates:
            return None
        function = self.pick(candidates)
        return f"{function.name}({self.arguments(function)})"

    def int_call(self):
        text = self.call("Int")
        return (text, LIMIT) if text else self.sum()

    def extreme(self):
        (a, m), (b, n) = self.sub(), self.sub()
        return self.pick([(f"max({a}, {b})", max(m, n)), (f"min({a}, {b})", max(m, n)), (f"abs({a})", m)])

    def bits(self):
        (a, m), (b, _) = self.sub(), self.sub()
        return self.pick([(f"(({a}) & 255)", 255), (f"((({a}) & 63) ^ (({b}) & 15))", 63),
                          (f"((({a}) & 31) << {self.between(1, 5)})", 31 * 32), (f"(({a}) >> 2)", m + 1),
                          (f"((({a}) | 1) & 127)", 127), (f"(~({a}) & 1023)", 1023)])

    def coalesced(self):
        optionals = self.visible("Int?")
        a, m = self.sub()
        if optionals:
            return f"({self.pick(optionals).name} ?? {a})", max(m, LIMIT)
        return f"(Int({self.string(1)}) ?? {a})", max(m, 10**12)

    def from_double(self):
        text, bound = self.double(1)
        if bound > 1e12:
            text = f"({text}).truncatingRemainder(dividingBy: 1000)"
        form = self.pick(["Int({})", "Int(({}).rounded())", "Int(({}).rounded(.down))"])
        return form.format(text), int(min(bound, 1e12)) + 1

    def counts(self):
        arrays, strings = self.visible("[Int]") + self.visible("[Double]"), self.visible("String")
        if arrays and self.chance(0.6):
            return f"{self.pick(arrays).name}.count", 100
        return (f"{self.pick(strings).name}.count", 100) if strings else self.int_atom()

    def reduced(self):
        a = self.int_array(0)
        return self.pick([(f"{a}.reduce(0, +)", 100 * LIMIT),
                          (f"{a}.reduce(1) {{ ($0 * 3 + $1) % 1009 }}", 1008),
                          (f"({a}.max() ?? 0)", LIMIT), (f"({a}.first ?? {self.atom()})", LIMIT),
                          (f"{a}.filter {{ $0 % 2 == 0 }}.count", 100),
                          (f"({a}.firstIndex(of: {self.atom()}) ?? -1)", 100)])

    def field(self):
        options = []
        for structure in self.structures:
            for variable in self.visible(structure.name):
                options += [(f"{variable.name}.{f}", LIMIT) for f, kind in structure.fields if kind == "Int"]
                options += [(f"{variable.name}.{m}({self.small()})", LIMIT) for m in structure.methods]
                options += [(f"{variable.name}.{c}", LIMIT) for c in structure.computed]
            for variable in self.visible(structure.name + "?"):
                options += [(f"({variable.name}?.{f} ?? {self.atom()})", LIMIT)
                            for f, kind in structure.fields if kind == "Int"]
        return self.pick(options) if options else self.int_atom()

    def closure_call(self):
        closures, arrays = self.visible("(Int) -> Int"), self.visible("[(Int) -> Int]")
        if closures and self.chance(0.7):
            return f"{self.pick(closures).name}({self.small()})", LIMIT
        if arrays:
            name = self.pick(arrays).name
            return f"{name}[abs({self.small()}) % {name}.count]({self.small()})", LIMIT
        return self.sum()

    def tuple_element(self):
        tuples = self.visible("(Int, Double)")
        return (f"{self.pick(tuples).name}.0", LIMIT) if tuples else self.int_atom()

    def dictionary_value(self):
        dictionaries = self.visible("[String: Int]")
        if not dictionaries:
            return self.int_atom()
        name, fallback = self.pick(dictionaries).name, self.atom()
        key = self.pick([f'"{self.pick("abcdz")}"', f"key({self.small()})"])
        return self.pick([(f"({name}[{key}] ?? {fallback})", LIMIT),
                          (f"{name}[{key}, default: {fallback}]", LIMIT)])

    def traced(self):
        return f'trace("{self.pick("pqrs")}", {self.small()})', LIMIT

    def enum_value(self):
        values = [(v.name, e) for e in self.enumerations for v in self.visible(e.name)]
        if values:
            return f"{self.pick(values)[0]}.weight", LIMIT
        return self.int_atom()
