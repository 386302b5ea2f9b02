"""Says how two answers differ."""

import collections
import decimal
import math
import re
import struct

ARRAYS = (1000, 1005, 1007, 1009, 1015, 1016, 1021, 1022, 1115, 1182, 1185, 1187, 1231, 2287, 2951, 3807, 3905)
FIRST_OF_USERS = 16384
# Types of which equal values may be written in several ways, and which of them stands for a group is not defined.
JSON, RECORD = 114, 2249
NUMERIC, FLOATS, JSONB, INTERVAL, BPCHAR = 1700, (700, 701), 3802, 1186, 1042
OF_NUMERICS = (1231, 3906, 4532)


def difference(wanted, got, is_ordered):
    """The kind of a difference and what is to be said of it; None where the answers are alike."""
    if wanted.error or got.error:
        return error_difference(wanted, got)
    parameters = [list(map(shown, answer.parameters)) for answer in (wanted, got)]
    if parameters[0] != parameters[1]:
        return "parameter types", f"{parameters[0]} / {parameters[1]}"
    for index, name in enumerate(("names", "types", "type modifiers")):
        show = shown if name == "types" else str
        first, second = ([show(column[index]) for column in answer.columns] for answer in (wanted, got))
        if first != second:
            return f"column {name}", f"{first} / {second}"
    # JSON has no order and rows are not sorted by, so that the generator's order by all columns leaves rows that differ in it alone.
    is_ordered = is_ordered and not any(column[1] in (JSON, RECORD) for column in wanted.columns)
    binary = [[without_marks(row, wanted.columns) for row in answer.binary] for answer in (wanted, got)]
    forms = (
        ("text", wanted.text, got.text), ("binary", *binary),
        ("text for binary parameters", wanted.text_of_binary, got.text_of_binary),
        ("text for NULLs", wanted.text_of_nulls, got.text_of_nulls),
    )
    are_written_alike = True
    for form, first, second in forms:
        if first == second or (not is_ordered and collections.Counter(first) == collections.Counter(second)):
            continue
        if form == "binary" and not are_written_alike:
            continue
        if form != "binary" and are_equal(first, second, wanted.columns, is_ordered):
            are_written_alike = False
            continue
        missing = list((collections.Counter(first) - collections.Counter(second)).elements())[:3]
        extra = list((collections.Counter(second) - collections.Counter(first)).elements())[:3]
        if missing or extra:
            return f"rows as {form}", f"wanted {missing}, got {extra} ({len(first)} / {len(second)} rows)"
        return f"row order as {form}", f"{first[:4]} / {second[:4]}"
    return None


def script_difference(wanted, got, is_ordered):
    """The same for a statement of a script, which has a tag besides; the rows of RETURNING are in no order."""
    if not wanted.error and not got.error and wanted.tag != got.tag:
        return "tag", f"{wanted.tag} / {got.tag}"
    return difference(wanted, got, is_ordered)


def without_marks(row, columns):
    """A binary row in which arrays do not say whether they may hold NULLs, which PostgreSQL keeps from a larger array, nor
    of which user's type they are, and in which no NaN has a sign: that of a computed one is the processor's affair."""
    return tuple(without_mark(value, column[1]) for value, column in zip(row, columns))


def without_mark(value, type):
    if value is None:
        return None
    if type in ARRAYS:
        return value[:4] + value[8:]
    if type >= FIRST_OF_USERS and len(value) >= 12 and FIRST_OF_USERS <= int.from_bytes(value[8:12], "big") < 1 << 24:
        return value[:4] + value[12:]
    if (type == RECORD or type >= FIRST_OF_USERS) and (fields := fields_of(value)) is not None:
        return b"(" + b",".join(without_mark(field, kind) or b"" for kind, field in fields) + b")"
    if type == RECORD or type >= FIRST_OF_USERS:
        value = re.sub(rb"\x00\x00[\x40-\x7f].", b"user", value, flags=re.DOTALL)
        value = re.sub(rb"(\x00\x00\x00[\x01-\x06])\x00\x00\x00[\x00\x01](?=\x00\x00)", rb"\1flag", value, flags=re.DOTALL)
    if type in FLOATS and value[:1] in (b"\x7f", b"\xff") and math.isnan(struct.unpack(">f" if type == 700 else ">d", value)[0]):
        return b"NaN"
    return value


def fields_of(value):
    """The fields of a row in binary with their types; None where it is none."""
    count, offset, fields = int.from_bytes(value[:4], "big"), 4, []
    for _ in range(count):
        if offset + 8 > len(value):
            return None
        type, length = struct.unpack(">Ii", value[offset : offset + 8])
        offset += 8
        if length > len(value) - offset:
            return None
        fields.append((type, None if length < 0 else value[offset : offset + length]))
        offset += max(length, 0)
    return fields if offset == len(value) else None


def shown(property):
    """A property of a column; the OIDs of types that users make are each server's own."""
    return "a user's type" if isinstance(property, int) and property >= FIRST_OF_USERS else property


def error_difference(wanted, got):
    if not wanted.error or not got.error:
        state = (wanted.error or got.error)["state"]
        return f"error {state} {'wanted' if wanted.error else 'not wanted'}", f"{wanted.shown} / {got.shown}"
    for key, value in wanted.error.items():
        if value != got.error[key]:
            return f"error {key} of {wanted.error['state']}", f"{wanted.shown} / {got.shown}"
    if wanted.step != got.step and "parse" in (wanted.step, got.step):
        return f"error step of {wanted.error['state']}", f"{wanted.shown} / {got.shown}"
    return None


def are_equal(first, second, columns, is_ordered):
    """Whether rows are alike but for the writing of equal values and the last digits of floats."""
    def key(row):
        return tuple(canonical(value, column[1]) for value, column in zip(row, columns))

    left, right = [list(map(key, rows)) for rows in (first, second)]
    return left == right if is_ordered else collections.Counter(left) == collections.Counter(right)


def canonical(value, type):
    if value is None:
        return None
    text = value.decode(errors="replace")
    if type == NUMERIC and text.lstrip("-").replace(".", "").isdigit():
        return decimal.Decimal(text).normalize()
    if type in FLOATS and text.lstrip("-")[:1].isdigit():
        return f"{float(text):.{11 if type == 701 else 5}g}".replace("-0", "0")
    if type == BPCHAR:
        return text.rstrip(" ")
    if type == INTERVAL:
        return interval(text)
    if type == JSONB or type in OF_NUMERICS:
        return re.sub(r"(\d\.\d*?)0+\b", r"\1", text)
    return text


def interval(text):
    """The microseconds of an interval as PostgreSQL compares them."""
    total = 0
    for number, unit in re.findall(r"(-?\+?\d+) (year|mon|day)", text):
        total += int(number) * {"year": 360, "mon": 30, "day": 1}[unit] * 86_400_000_000
    found = re.search(r"([-+]?)(\d+):(\d+):(\d+)(?:\.(\d+))?", text)
    if found:
        sign, hours, minutes, seconds, part = found.groups()
        time = ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1_000_000 + int((part or "0").ljust(6, "0"))
        total += -time if sign == "-" else time
    return total


def signature(kind, wanted, got):
    """What stays the same while a query with this difference is made smaller."""
    def skeleton(answer):
        if not answer.error:
            return None
        return answer.error["state"], re.sub(r'"[^"]*"|\d+', "?", answer.error["message"] or "")

    return kind, skeleton(wanted), skeleton(got)
