"""Generated regular expressions, and calls of all functions that take one."""

from .values import quoted

ATOMS = ["a", "b", "c", ".", "x", "A", "[ab]", "[^a]", "[a-c]", r"\d", r"\w", r"\s", "[[:alpha:]]", "[[:space:]]", r"\S", r"\W",
         "[^[:digit:]]", " ", "é", "1", "[b-]", r"[\w.]", "ab", "漢"]
ANCHORS = ["^", "$", r"\m", r"\M", r"\y", r"\Y", r"\A", r"\Z"]
QUANTIFIERS = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}", "{2,}", "{1,3}?", "{2}?", "{0}", "{1,}?", "{1}", "{1}?"]
PIECES = ["a", "b", "c", "a", "b", "c", " ", "x", "A", "1", "é", "漢", "\n", "-", "ab", "aa", "."]
FLAGS = ["", "i", "n", "s", "w", "p", "x", "c", "m", "q"]


class Pattern:
    """One pattern: its groups are numbered while it is written, so that references find them."""

    def __init__(self, random):
        self.random = random
        self.group_count = 0
        # The groups that are closed, and so can be referred to.
        self.closed = []
        self.is_looking = False
        self.text = self.branches(3)

    def branches(self, depth):
        return "|".join(self.branch(depth) for _ in range(self.random.choice([1, 1, 1, 2, 2, 3])))

    def branch(self, depth):
        count = self.random.choice([0, 1, 1, 2, 2, 3] if depth < 3 else [1, 2, 2, 3, 4])
        return "".join(self.piece(depth) for _ in range(count))

    def piece(self, depth):
        form = self.random.random()
        if form < 0.06:
            return self.random.choice(ANCHORS)
        if form < 0.1 and depth > 0:
            return self.look(depth - 1)
        if form < 0.18 and self.closed and not self.is_looking:
            atom = f"\\{self.random.choice(self.closed)}"
        elif form < 0.45 and depth > 0:
            atom = self.group(depth - 1)
        else:
            atom = self.random.choice(ATOMS)
        return atom + (self.random.choice(QUANTIFIERS) if self.random.random() < 0.4 else "")

    def group(self, depth):
        if self.is_looking or self.random.random() < 0.3:
            return f"(?:{self.branches(depth)})"
        self.group_count += 1
        number = self.group_count
        text = f"({self.branches(depth)})"
        self.closed.append(number)
        return text

    def look(self, depth):
        """What is ahead or behind; nothing in it is remembered."""
        was_looking, self.is_looking = self.is_looking, True
        text = f"({self.random.choice(['?=', '?!', '?<=', '?<!'])}{self.branches(depth)})"
        self.is_looking = was_looking
        return text


def statement(random):
    """A query that calls a function with a pattern."""
    pattern = quoted(Pattern(random).text)
    text = quoted("".join(random.choice(PIECES) for _ in range(random.randrange(12))))
    flags = random.choice(FLAGS) if random.random() < 0.4 else ""

    def number(highest, lowest=1):
        return random.randint(lowest, highest)

    return "SELECT " + random.choice([
        f"{text} ~ {pattern}, {text} !~* {pattern}",
        f"regexp_match({text}, {pattern}, '{flags}')",
        f"regexp_matches({text}, {pattern}, 'g{flags}')",
        rf"regexp_replace({text}, {pattern}, E'<\\1\\&>', '{flags}')",
        rf"regexp_replace({text}, {pattern}, E'<\\2>', {number(4)}, {number(3, 0)}, '{flags}')",
        f"regexp_split_to_array({text}, {pattern}, '{flags}')",
        f"regexp_instr({text}, {pattern}, {number(3)}, {number(3)}, {number(1, 0)}, '{flags}', {number(2, 0)})",
        f"regexp_count({text}, {pattern}, {number(3)}, '{flags}')",
        f"regexp_substr({text}, {pattern}, {number(3)}, {number(3)}, '{flags}', {number(2, 0)})",
        f"substring({text} FROM {pattern})",
    ])
