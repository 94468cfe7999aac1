"""One mistake, put into a program that was right."""

import random
import re

NAME = r"\b(?:n|x|s|a|v|o|t|d|w|b|f)\d+\b"


def places(pattern, lines):
    """Every match of a pattern below the fixed functions, as (line index, match)."""
    first = next(i for i, line in enumerate(lines) if line.startswith("func depth")) + 1
    return [(i, match) for i in range(first, len(lines)) for match in re.finditer(pattern, lines[i])]


def mutate(source, seed):
    """The program with one mistake, and the name of the mistake."""
    generator = random.Random(f"mistake {seed}")
    lines = source.rstrip("\n").split("\n")
    mistakes = [
        ("misspelt name", NAME, lambda m: m.group(0) + "0x"),
        ("another variable", NAME, lambda m: generator.choice(re.findall(NAME, source))),
        ("string for a number", r"(?<![\w.\"])\d+(?![\w.\"])", lambda m: '"q"'),
        ("double for an integer", r"(?<![\w.\"])\d+(?![\w.\"])", lambda m: "1.5"),
        ("let for var", r"\bvar (?=\w+(: \S+)? = )", lambda m: "let "),
        ("label dropped", r"(?<=[(, ])(by|to|with|from): ", lambda m: ""),
        ("label changed", r"(?<=[(, ])(by|to|with|from): ", lambda m: "at: "),
        ("argument dropped", r", (?:by: )?(?:n\d+|\d+)(?=\))", lambda m: ""),
        ("conversion dropped", r"\b(Double|Int|String)\(", lambda m: "("),
        ("return dropped", r"^  return .*$", lambda m: "  // nothing"),
        ("try dropped", r"\btry ", lambda m: ""),
        ("default dropped", r"^\s*default:$", lambda m: ""),
        ("member misspelt", r"\.(count|isEmpty|reduce|prefix|map|filter)\b", lambda m: m.group(0) + "ed"),
        ("coalescing dropped", r" \?\? [\w.-]+", lambda m: ""),
        ("comparison assigned", r" == (?!nil)", lambda m: " = "),
        ("ampersand dropped", r"&(?=n\d)", lambda m: ""),
        ("mutating dropped", r"\bmutating ", lambda m: ""),
        ("operand types mixed", r" [-+*] ", lambda m: " + true + "),
        ("parenthesis dropped", r"\)(?=\)*$)", lambda m: ""),
    ]
    generator.shuffle(mistakes)
    for name, pattern, replacement in mistakes:
        found = places(pattern, lines)
        if found:
            index, match = generator.choice(found)
            line = lines[index]
            lines[index] = line[:match.start()] + replacement(match) + line[match.end():]
            return "\n".join(lines) + "\n", name
    return source, "none"
