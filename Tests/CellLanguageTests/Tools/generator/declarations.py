"""Types, functions, traps, and the program as a whole."""

from .base import LIMIT, Enumeration, Function, Structure, Variable
from .statements import Statements


class Generator(Statements):
    """Writes one program."""

    def structure(self):
        name = self.fresh("S")
        kinds = ["Int"] + [self.pick(["Int", "Double", "String", "[Int]"]) for _ in range(self.between(1, 2))]
        fields = [(self.pick("abc") + str(i), kind) for i, kind in enumerate(kinds)]
        number = next(f for f, kind in fields if kind == "Int")
        equatable = self.chance(0.5)
        method, mutating, computed = self.fresh("method"), self.fresh("change"), self.fresh("computed")
        self.emit(f"struct {name}{': Equatable' if equatable else ''} {{")
        for field, kind in fields:
            self.emit(f"  var {field}: {kind}")
        body = f"({number} * {self.between(2, 9)} - p) % {LIMIT + 1}"
        self.emit(f"  func {method}(_ p: Int) -> Int {{ {body} }}")
        self.emit(f"  mutating func {mutating}(by p: Int) {{")
        self.emit(f"    {number} = ({number} {self.pick('+-')} p) % {LIMIT + 1}")
        for field, kind in fields:
            if kind == "[Int]":
                self.emit(f"    if {field}.count < 9 {{ {field}.append(p) }}")
            if kind == "Double":
                self.emit(f"    {field} = {field} / 2 + 1")
            if kind == "String":
                self.emit(f'    {field} = String(({field} + "\\(p)").suffix(8))')
        self.emit("  }")
        if self.chance(0.5):
            body = self.pick([f"-{number}", f"{number} / 3", f"{number} % 10 * 2"])
            self.emit(f"  var {computed}: Int {{ {body} }}")
        else:
            self.emit(f"  var {computed}: Int {{")
            self.emit(f"    get {{ {number} / 2 }}")
            self.emit(f"    set {{ {number} = newValue * 2 % {LIMIT + 1} }}")
            self.emit("  }")
        self.emit("}")
        self.structures.append(Structure(name, fields, [method], [mutating], [computed], equatable))

    def enumeration(self):
        name = self.fresh("E")
        cases = [(self.fresh("c"), []), (self.fresh("c"), [(None, "Int")])]
        cases += [self.pick([(self.fresh("c"), []), (self.fresh("c"), [("x", "Double")])])]
        self.emit(f"enum {name} {{")
        self.emit(f"  case {cases[0][0]}, {cases[1][0]}(Int)")
        self.emit(f"  case {cases[2][0]}" + ("(x: Double)" if cases[2][1] else ""))
        self.emit("  var weight: Int {")
        self.emit("    switch self {")
        self.emit(f"    case .{cases[0][0]}: {self.between(0, 9)}")
        self.emit(f"    case .{cases[1][0]}(let n): n / {self.between(1, 4)}")
        if cases[2][1]:
            self.emit(f"    case .{cases[2][0]}(let x): x > 1 ? 1 : Int(x * 10) % 100")
        else:
            self.emit(f"    case .{cases[2][0]}: -1")
        self.emit("    }")
        self.emit("  }")
        self.emit("}")
        self.enumerations.append(Enumeration(name, cases))

    def function(self):
        """A function that uses its parameters and what is declared so far at top level."""
        name = self.fresh("fun")
        result = self.pick(["Int", "Int", "Int", "Double", "String", "[Int]"])
        parameters, heads, scope = [], [], []
        for i in range(self.between(1, 3)):
            taken = [p[0] for p in parameters]
            label = self.pick([None, None] + [word for word in ("by", "to", "with") if word not in taken])
            kind = self.pick(["Int", "Int", "Double", "String", "[Int]"])
            default = ""
            if i > 0 and label and kind in ("Int", "Double") and self.chance(0.5):
                default = f" = {self.between(0, 9)}"
            parameters.append((label, kind, bool(default), False))
            heads.append(f"{label or '_'} p{i}: {kind}{default}")
            scope.append(Variable(f"p{i}", kind))
        outer, self.scopes = self.scopes, [self.scopes[0], scope]
        saved, self.in_function = self.in_function, True
        self.emit(f"func {name}({', '.join(heads)}) -> {result} {{")
        self.level += 1
        if self.chance(0.4):
            self.emit(f'print("{name}", {scope[0].name})')
        if self.chance(0.5):
            self.emit(f"guard {self.boolean(1)} else {{ return {self.value(result, 1)} }}")
        changeable = self.visible("Int", mutable=True)
        if changeable and self.chance(0.35):
            outside = self.pick(changeable).name
            self.emit(f"{outside} = ({outside} * 3 + {self.between(1, 50)}) % {LIMIT + 1}")
        if self.chance(0.5):
            local = self.fresh("n")
            self.emit(f"var {local} = {self.value('Int', 1)}")
            self.emit(f"for i in 0..<{self.between(1, 4)} {{")
            self.emit(f"  {local} = ({local} * 3 + i) % {LIMIT + 1}")
            self.emit(f"  if {local} > {self.between(100, 9000)} {{ {self.pick(['break', 'continue'])} }}")
            self.emit(f"  {local} -= 1")
            self.emit("}")
            self.emit(f"{local} %= {LIMIT + 1}")
            self.scopes[1].append(Variable(local, "Int"))
        if self.chance(0.3):
            inner = self.fresh("inner")
            self.emit(f"func {inner}(_ q: Int) -> Int {{")
            self.emit(f"  q > {self.between(3, 6)} ? q : {inner}(q + 1) + {self.between(1, 3)}")
            self.emit("}")
            self.emit(f'print("{inner}", {inner}({self.between(0, 3)}))')
        if self.chance(0.3):
            self.emit(f"if {self.boolean(1)} {{ return {self.value(result, 1)} }}")
        self.emit(f"return {self.value(result, 2)}")
        self.level -= 1
        self.emit("}")
        self.scopes, self.in_function = outer, saved
        self.functions.append(Function(name, parameters, result))

    def fixed_functions(self):
        """The functions every program has: for traces, counters, `inout`, errors, variadics and recursion."""
        self.lines += [
            "func trace(_ name: String, _ n: Int) -> Int {", '  print("trace", name, n)', "  return n", "}",
            "func said(_ name: String, _ b: Bool) -> Bool {", '  print("said", name, b)', "  return b", "}",
            "func key(_ n: Int) -> String { [\"a\", \"b\", \"c\", \"z\"][abs(n) % 4] }",
            "func counter(from start: Int, by step: Int) -> (Int) -> Int {", "  var n = start",
            "  return { p in", f"    n = (n + step * p) % {LIMIT + 1}", "    return n", "  }", "}",
            "func bump(_ n: inout Int, by step: Int = 1) {", f"  n = (n + step) % {LIMIT + 1}", "}",
            "func exchange(_ a: inout Int, _ b: inout Int) {", "  let old = a", "  a = b", "  b = old", "}",
            "func total(_ numbers: Int...) -> Int {", "  var sum = 0", "  for n in numbers { sum += n }",
            f"  return sum % {LIMIT + 1}", "}",
            "enum Failure: Error { case negative(Int), odd }",
            "func checked(_ n: Int) throws -> Int {", "  if n < 0 { throw Failure.negative(n) }",
            "  guard n % 2 == 0 else { throw Failure.odd }", "  return n / 2", "}",
            "func depth(_ n: Int) -> Int { n <= 0 ? 0 : 1 + depth(n / 2) }",
        ]
        plain, changed = (None, "Int", False, False), (None, "Int", False, True)
        self.functions += [
            Function("bump", [changed, ("by", "Int", True, False)], None),
            Function("exchange", [changed, changed], None),
            Function("total", [(None, "Int...", False, False)], "Int"),
            Function("checked", [plain], "Int", throws=True),
            Function("depth", [plain], "Int"),
        ]

    def trap(self):
        """A statement that traps, whatever the program computed before."""
        n, a = self.value("Int", 1), self.int_array(0)
        statement = self.pick([
            f"print({a}[{a}.count + abs({n})])", f"print({a}[-1 - abs({n}) % 3])",
            f"print({a}.first {{ $0 > 1_000_000 }}!)",
            f"print([Int.max][0] - 5 + abs({n}) + 6)", f"print([Int.min][0] + 5 - abs({n}) - 6)",
            f"print(-[Int.min][0])", f"print([Int.max / 2][0] * (abs({n}) + 3))",
            f"print({n} / [0][0])", f"print(({n}) % ({a}.count - {a}.count))",
            f"for i in (abs({n}) + 1)...0 {{ print(i) }}",
            f"print(Array(repeating: 0, count: -1 - abs({n})))",
            f"print(Int([1e300][0]))", f"print(Int([0.0][0] / 0))", f'print(["a": {n}]["missing"]!)',
            f'print(Int("x" + "\\({n})")!)', f"print([Int]().max()!)", f"print({a}.prefix(-1 - abs({n})))",
        ])
        if self.chance(0.5):
            return self.emit(statement)
        k = self.between(1, 4)
        self.emit(f"for j in 1...{k + 2} {{")
        self.emit('  print("j", j)')
        self.emit(f"  if j == {k} {{")
        self.emit(f"    {statement}")
        self.emit("  }")
        self.emit("}")

    def program(self):
        """The text of the program."""
        self.emit(f"// Generated from seed {self.seed}.")
        ints = [self.between(-99, 99) for _ in range(self.between(3, 6))]
        reals = [self.pick([0.5, -1.5, 2.25, 10.0, 0.1, -0.3, 3.75, 1e-3]) for _ in range(3)]
        self.emit(f"let ints = {ints}")
        self.emit(f"let reals = {reals}")
        self.fixed_functions()
        self.declare("ints", "[Int]")
        self.declare("reals", "[Double]")
        for _ in range(self.between(0, 2)):
            self.structure()
        if self.chance(0.5):
            self.enumeration()
        for index in range(2):
            name = self.fresh("n")
            self.emit(f"var {name} = ints[{index}]")
            self.declare(name, "Int", mutable=True)
        name = self.fresh("x")
        self.emit(f"var {name} = reals[{self.between(0, 2)}]")
        self.declare(name, "Double", mutable=True)
        for _ in range(self.between(2, 4)):
            if self.chance(0.5):
                self.function()
            self.statements(self.between(2, 5))
        if self.chance(0.15):
            self.trap()
        self.emit('print("end")')
        return "\n".join(self.lines) + "\n"
