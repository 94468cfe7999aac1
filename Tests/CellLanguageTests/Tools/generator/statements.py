"""Statements."""

from .base import LIMIT
from .values import Values


class Statements(Values):
    """Writes statements, nested to a limit."""

    def kinds(self):
        kinds = ["Int"] * 4 + ["Double"] * 3 + ["String", "[Int]"] * 2
        kinds += ["Bool", "[Double]", "Int?", "(Int, Double)", "[String: Int]"]
        kinds += [s.name for s in self.structures] * 2 + [s.name + "?" for s in self.structures]
        return kinds + [e.name for e in self.enumerations] * 2

    def new_variable(self, mutable=None):
        kind = self.pick(self.kinds())
        mutable = (not self.in_function and self.chance(0.6)) if mutable is None else mutable
        text = self.value(kind)
        stems = {"Int": "n", "Double": "x", "Bool": "b", "String": "s", "[Int]": "a", "[Double]": "v",
                 "Int?": "o", "(Int, Double)": "t", "[String: Int]": "d"}
        name = self.fresh(stems.get(kind, "w"))
        annotation = f": {kind}" if self.chance(0.4) or kind.endswith("?") or kind == "[Int]" else ""
        self.emit(f"{'var' if mutable else 'let'} {name}{annotation} = {text}")
        self.declare(name, kind, mutable)
        self.emit(self.show(name, kind))

    def assignment(self):
        variables = [v for scope in self.scopes for v in scope if v.mutable]
        if not variables:
            return self.new_variable()
        v = self.pick(variables)
        name, kind = v.name, v.kind
        if kind == "Int" and self.chance(0.6):
            self.emit(f"{name} {self.pick(['+=', '-='])} {self.value('Int', 1)}")
            self.emit(f"{name} %= {LIMIT + 1}")
        elif kind == "Double" and self.chance(0.5):
            self.emit(f"{name} {self.pick(['*=', '+=', '-='])} {self.value('Double', 1)}")
            self.emit(f"{name} = {name}.truncatingRemainder(dividingBy: 1000)")
        elif kind == "String" and self.chance(0.5):
            self.emit(f"{name} += {self.string(1)}")
            self.emit(f"{name} = String({name}.suffix(20))")
        elif kind == "[Int]" and self.chance(0.8):
            value, index = self.value("Int", 1), self.value("Int", 0)
            self.pick([
                lambda: self.emit(f"if {name}.count < 20 {{ {name}.append({value}) }}"),
                lambda: self.emit(f"if !{name}.isEmpty {{ {name}[abs({index}) % {name}.count] = {value} }}"),
                lambda: self.emit(f"for i in {name}.indices {{ {name}[i] = "
                                  f"({name}[i] + i * {value} % 100) % {LIMIT + 1} }}"),
                lambda: self.emit(f"if let last = {name}.popLast() {{ {name}.insert(last, at: 0) }}"),
                lambda: self.emit(f"{name}.sort()"), lambda: self.emit(f"{name}.reverse()"),
                lambda: self.emit(f"{name}.removeAll {{ $0 == {index} }}"),
                lambda: self.emit(f"if {name}.count > 2 {{ {name}.swapAt(0, {name}.count - 1) }}"),
            ])()
        elif kind == "[String: Int]" and self.chance(0.8):
            self.pick([
                lambda: self.emit(f'{name}["{self.pick("abcz")}"] = {self.value("Int", 1)}'),
                lambda: self.emit(f'{name}[key({self.value("Int", 0)}), default: 0] -= {self.between(1, 5)}'),
                lambda: self.emit(f'{name}["{self.pick("abc")}"] = nil'),
                lambda: self.emit(f'if let value = {name}["{self.pick("abc")}"] {{ '
                                  f'{name}["m"] = value / 2 }}'),
            ])()
        elif kind == "(Int, Double)" and self.chance(0.6):
            self.emit(self.pick([f"{name}.0 = {self.value('Int', 1)}",
                                 f"{name}.1 = {self.value('Double', 1)}",
                                 f"{name} = ({name}.0 / 2, {name}.1 * 0.5)"]))
        elif any(kind == s.name for s in self.structures) and self.chance(0.8):
            structure = next(s for s in self.structures if s.name == kind)
            field, field_kind = self.pick(structure.fields)
            value = self.value(field_kind, 1)
            options = [f"{name}.{field} = {value}"] if value.strip("()") != f"{name}.{field}" else []
            options += [f"{name}.{m}(by: {self.value('Int', 1)})" for m in structure.mutating] * 2
            self.emit(self.pick(options))
        else:
            text = self.value(kind)
            if text.strip("()") == name:
                return self.output()
            self.emit(f"{name} = {text}")
        if self.chance(0.7):
            self.emit(self.show(name, kind))

    def output(self):
        if self.chance(0.5):
            items = ", ".join(self.value(self.pick(["Int", "Double", "Bool", "String", "[Int]"]), 2)
                              for _ in range(self.between(1, 3)))
            self.emit(f"print({items})")
        else:
            self.emit(f'print("\\({self.value("Int", 1)}) and \\({self.value("Double", 1)})")')

    def conditional(self):
        def body():
            self.statements(self.between(1, 2))

        if self.visible("Int?") and self.chance(0.3):
            name, bound = self.pick(self.visible("Int?")).name, self.fresh("u")

            def bound_body():
                self.declare(bound, "Int")
                self.emit(f'print("bound", {bound})')
                body()
            condition = f", {bound} > {self.atom()}" if self.chance(0.4) else ""
            tail = "} else {" if self.chance(0.5) else "}"
            self.block(f"if let {bound} = {name}{condition} {{", bound_body, tail)
            if self.lines[-1].endswith("else {"):
                self.finish_else(body)
            return
        self.block(f"if {self.boolean(2)} {{", body, "}")
        if self.chance(0.4):
            self.lines.pop()
            self.block(f"}} else if {self.boolean(1)} {{", body, "}")
        if self.chance(0.5):
            self.lines.pop()
            self.emit("} else {")
            self.finish_else(body)

    def finish_else(self, body):
        self.level += 1
        self.scopes.append([])
        body()
        self.scopes.pop()
        self.level -= 1
        self.emit("}")

    def loop(self):
        if self.loops >= 2:
            return self.output()
        self.loops += 1
        label = self.fresh("loop") if self.chance(0.25) else None
        prefix = f"{label}: " if label else ""
        i = self.fresh("i")
        condition = self.boolean(1)

        def body():
            self.declare(i, "Int")
            if self.chance(0.3):
                leave = self.pick(["continue", "break"]) + (f" {label}" if label else "")
                self.emit(f"if {i} % {self.between(2, 4)} == 1 {{ {leave} }}")
            self.statements(self.between(1, 2))
            self.emit(f'print("{i}", {i})')

        form = self.between(0, 5)
        if form == 0:
            self.block(f"{prefix}for {i} in 0..<{self.between(1, 5)} {{", body)
        elif form == 1:
            where = f"{i} % {self.between(2, 3)} != 0"
            self.block(f"{prefix}for {i} in {self.value('[Int]')}.prefix(4) where {where} {{", body)
        elif form == 2:
            a, b, step = self.between(0, 9), self.between(0, 9), self.between(1, 4)
            step = step if a < b else -step
            self.block(f"{prefix}for {i} in stride(from: {a}, through: {b}, by: {step}) {{", body)
        elif form == 3:
            counter = self.fresh("k")
            start = self.pick(self.visible("Int")).name
            self.emit(f"var {counter} = abs({start}) % 4 + {self.between(1, 3)}")

            def counted():
                self.emit(f"{counter} -= 1")
                self.emit(f"let {i} = {counter} * {self.between(1, 9)}")
                body()
            self.block(f"{prefix}while {counter} > 0 && ({condition} || {counter} > 1) {{", counted)
        elif form == 4:
            counter = self.fresh("k")
            self.emit(f"var {counter} = abs({self.pick(self.visible('Int')).name}) % 2")

            def repeated():
                self.emit(f"{counter} += 1")
                self.emit(f"let {i} = {counter} + 1")
                body()
            self.block(f"{prefix}repeat {{", repeated, f"}} while {counter} < {self.between(1, 4)}")
        else:
            element = self.fresh("e")

            def enumerated():
                self.declare(element, "Int")
                body()
            self.block(f"{prefix}for ({i}, {element}) in {self.int_array(0)}.enumerated() {{", enumerated)
            self.lines.insert(len(self.lines) - 1, "  " * (self.level + 1) + f'print("{element}", {element})')
        self.loops -= 1

    def subject(self):
        """What a `switch` looks at: never a constant."""
        return f"({self.value('Int', 1)} + {self.pick(self.visible('Int')).name} % 5)"

    def switch(self):
        subject = self.subject()
        name = self.fresh("c")

        def case(pattern, bound=None):
            self.emit(f"case {pattern}:")
            self.level += 1
            self.scopes.append([])
            if bound:
                self.declare(bound, "Int")
                self.emit(f'print("case", {bound})')
            self.statements(1)
            self.scopes.pop()
            self.level -= 1

        form = self.pick(["int", "tuple", "enum", "optional"])
        values = [(v.name, e) for e in self.enumerations for v in self.visible(e.name)]
        if form == "enum" and values:
            value, enumeration = self.pick(values)
            self.emit(f"switch {value} {{")
            for case_name, payload in enumeration.cases:
                if payload and payload[0][1] == "Int":
                    if self.chance(0.4):
                        case(f".{case_name}(let {name}) where {name} > {self.between(0, 50)}", name)
                    case(f".{case_name}(let {name})", name)
                elif payload:
                    case(f".{case_name}" + self.pick(["", "(_)"]))
                else:
                    case(f".{case_name}")
            self.emit("}")
        elif form == "optional" and self.visible("Int?"):
            self.emit(f"switch {self.pick(self.visible('Int?')).name} {{")
            case(self.pick(["nil", ".none"]))
            case(f"{self.between(0, 9)}?")
            case(self.pick([f"let {name}?", f".some(let {name})"]), name)
            self.emit("}")
        elif form == "tuple":
            self.emit(f"switch ({subject}, {self.boolean(1)}) {{")
            case(self.pick(["(0, _)", "(0, _)", "(0, _), (1, _)"]))
            case(f"({self.between(-9, 0)}...{self.between(1, 99)}, true)")
            case(f"(let {name}, false) where {name} % 2 == 0", name)
            case(f"(let {name}, _)", name)
            self.emit("}")
        else:
            self.emit(f"switch {subject} {{")
            case(f"{self.between(0, 5)}, {self.between(6, 9)}")
            case(f"{self.between(-50, 0)}..<{self.between(1, 500)}")
            if self.chance(0.5):
                case(f"let {name} where {name} % {self.between(2, 4)} == 0", name)
            if self.chance(0.5):
                case("..<0")
            self.emit("default:")
            self.level += 1
            self.emit('print("default")')
            self.level -= 1
            self.emit("}")

    def value_statement(self):
        """`if` and `switch` as expressions."""
        name, kind = self.fresh("n"), self.pick(["Int", "Double", "String"])
        a, b, c = (self.value(kind, 1) for _ in range(3))
        if self.chance(0.5):
            first, second = self.boolean(1), self.boolean(1)
            self.emit(f"let {name}: {kind} = if {first} {{ {a} }} else if {second} {{ {b} }} else {{ {c} }}")
        else:
            self.emit(f"let {name}: {kind} = switch {self.subject()} {{")
            self.emit(f"case 0...{self.between(5, 500)}: {a}")
            self.emit(f"case let m where m % 2 == 0: {b}")
            self.emit(f"default: {c}")
            self.emit("}")
        self.declare(name, kind)
        self.emit(self.show(name, kind))

    def closure(self):
        name = self.fresh("f")
        captured = self.visible("Int", mutable=True)
        if self.in_function:
            captured = []
        form = self.between(0, 4)
        if form == 0:
            body = f"(p * {self.between(2, 9)} + {self.atom()}) % {LIMIT + 1}"
            self.emit(f"let {name} = {{ (p: Int) -> Int in {body} }}")
            self.declare(name, "(Int) -> Int")
        elif form == 1 and captured:
            v = self.pick(captured).name
            self.emit(f"let {name}: (Int) -> Int = {{ p in")
            self.emit(f"  {v} = ({v} + p) % {LIMIT + 1}")
            self.emit(f"  return {v} - p % 10 < 0 ? 0 : {v}")
            self.emit("}")
            self.declare(name, "(Int) -> Int")
            self.emit(f'print("{name}", {name}({self.between(1, 50)}), {v})')
        elif form == 2 and captured:
            v = self.pick(captured).name
            self.emit(f"let {name}: (Int) -> Int = {{ [{v}] p in ({v} - p) % {LIMIT + 1} }}")
            self.emit(f"{v} = ({v} + {self.between(1, 9)}) % {LIMIT + 1}")
            self.declare(name, "(Int) -> Int")
            self.emit(f'print("{name}", {name}(1), {v})')
        elif form == 3:
            forms = [f"{{ ($0 + {self.atom()}) % {LIMIT + 1} }}", "{ $0 / 2 }", "{ p in -p }",
                     "{ abs($0) % 100 }"]
            items = ", ".join(self.pick(forms) for _ in range(self.between(2, 3)))
            self.emit(f"let {name}: [(Int) -> Int] = [{items}]")
            self.emit(f"print({name}.map {{ $0({self.atom()}) }})")
            self.declare(name, "[(Int) -> Int]")
        else:
            self.emit(f"let {name} = counter(from: {self.value('Int', 1)}, by: {self.between(1, 5)})")
            self.emit(f'print("{name}", {name}(1), {name}(2))')
            self.declare(name, "(Int) -> Int")

    def tuple_assignment(self):
        variables = self.visible("Int", mutable=True)
        if len(variables) >= 2:
            a, b = self.random.sample([v.name for v in variables], 2)
            self.emit(f"({a}, {b}) = ({b}, ({a} + {b}) % {LIMIT + 1})")
            self.emit(f"print({a}, {b})")
        else:
            a, b = self.fresh("n"), self.fresh("x")
            self.emit(f"let ({a}, {b}) = {self.value('(Int, Double)')}")
            self.declare(a, "Int")
            self.declare(b, "Double")
            self.emit(f"print({a}, {b})")

    def inout_call(self):
        candidates = [f for f in self.functions if any(p[3] for p in f.parameters)]
        if not candidates:
            return self.assignment()
        function = self.pick(candidates)
        arguments = self.arguments(function)
        if arguments is None:
            return self.assignment()
        self.emit(f"{function.name}({arguments})")
        for v in self.visible("Int", mutable=True)[:2]:
            self.emit(self.show(v.name, "Int"))

    def throwing_call(self):
        candidates = [f for f in self.functions if f.throws]
        if not candidates:
            return self.output()
        function = self.pick(candidates)
        call = f"{function.name}({self.arguments(function)})"
        if self.chance(0.4):
            self.emit(f"print((try? {call}) ?? -1)")
            return
        self.emit("do {")
        self.emit(f'  print("fine", try {call})')
        self.emit("} catch Failure.negative(let n) {")
        self.emit('  print("negative", n)')
        if self.chance(0.5):
            self.emit("} catch Failure.odd {")
            self.emit('  print("odd")')
        self.emit("} catch {")
        self.emit('  print("caught", error)')
        self.emit("}")

    def statements(self, count):
        for _ in range(count):
            nested = self.level > 2
            makers = [self.new_variable] * 3 + [self.assignment] * 5 + [self.output] * 3 + [
                self.value_statement, self.tuple_assignment, self.inout_call, self.throwing_call]
            if not nested:
                makers += [self.conditional] * 3 + [self.loop] * 3 + [self.switch] * 2 + [self.closure] * 2
            self.pick(makers)()
