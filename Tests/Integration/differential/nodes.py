"""The trees that generated queries are made of: they print themselves and can be made smaller part by part."""


class Node:
    """A piece of SQL: strings and further nodes, in order."""

    def __init__(self, *parts, type=None, is_optional=False):
        self.parts = list(parts)
        self.type = type
        self.is_optional = is_optional

    def __str__(self):
        return "".join(map(str, self.parts))

    @property
    def children(self):
        return [part for part in self.parts if isinstance(part, Node)]

    def smaller(self):
        """Nodes that could stand in this one's place; the smallest first."""
        if self.is_optional:
            yield Node()
        if self.type:
            yield from (child for child in self.descendants() if child.type == self.type)
            if self.type == "query":
                return
            if str(self) != "NULL":
                yield Expression("NULL", type=self.type)
            yield from (child for child in self.descendants() if child.type and child.type != self.type)

    def descendants(self):
        for child in self.children:
            yield child
            yield from child.descendants()


class Expression(Node):
    """A piece that has a type (or a mark that says which pieces can take each other's places)."""


class Fixed(Node):
    """A piece that must stay as it is, for without it the result is not defined."""

    def smaller(self):
        return iter(())

    @property
    def children(self):
        return []


class Listing(Node):
    """Pieces with a separator between them, of which at least `minimum` must stay."""

    def __init__(self, items, separator=", ", minimum=1, prefix="", suffix=""):
        super().__init__(*items)
        self.separator, self.minimum, self.prefix, self.suffix = separator, minimum, prefix, suffix

    def __str__(self):
        if not self.parts:
            return ""
        return self.prefix + self.separator.join(map(str, self.parts)) + self.suffix

    def smaller(self):
        count = len(self.parts)
        for size in (count // 2, 1):
            if size and count - size >= self.minimum:
                for start in range(0, count, size):
                    kept = self.parts[:start] + self.parts[start + size :]
                    if len(kept) >= self.minimum:
                        yield Listing(kept, self.separator, self.minimum, self.prefix, self.suffix)


def minimised(tree, still_fails, budget=300):
    """The smallest tree found for which `still_fails` holds, with at most so many trials."""
    if isinstance(tree, str):
        return tree
    trials = 0
    shrank = True
    while shrank and trials < budget:
        shrank = False
        for holder, index in list(places(tree)):
            if index >= len(holder.parts) or not isinstance(holder.parts[index], Node):
                continue
            original = holder.parts[index]
            for candidate in original.smaller():
                if trials >= budget:
                    return tree
                holder.parts[index] = candidate
                trials += 1
                if len(str(candidate)) < len(str(original)) and still_fails(tree):
                    shrank = True
                    break
                holder.parts[index] = original
    return tree


def places(tree):
    """Every place of a tree in which a node stands, the outer ones first."""
    queue = [tree]
    while queue:
        node = queue.pop(0)
        for index, part in enumerate(node.parts):
            if isinstance(part, Node):
                yield node, index
        queue.extend(node.children)
