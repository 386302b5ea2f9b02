"""Other texts of the shape of a query, which differ from it in nothing but constants."""

import re

CONSTANT = re.compile(r"(?<![\w$'])(?:'(?:[^']|'')*'|\d+)(?![\w.'])")
OTHERS = {"text": ["'a'", "'17'", "'2024-02-29'"], "number": ["2", "7", "0"]}


def kind(constant):
    return "text" if constant.startswith("'") else "number"


def variants(query, count=3):
    """Texts with the constants of a query in other places, and with some of their own."""
    found = [match.group() for match in CONSTANT.finditer(query)]
    if not found:
        return []
    pools = {name: [*(one for one in found if kind(one) == name), *others] for name, others in OTHERS.items()}
    made = []
    for turn in range(1, count + 1):
        places = {"text": turn, "number": turn}

        def another(match):
            name = kind(match.group())
            places[name] += 1
            return pools[name][(places[name] - 1) % len(pools[name])]

        made.append(CONSTANT.sub(another, query))
    return made
