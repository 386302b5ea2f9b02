"""The identifiers of a server's objects, both ways: what differs between servers is compared by name."""

import re

TEMPORARY = re.compile(r"pg_(toast_)?temp_\d+")
# A number of its own, at the end of a name or of a part of a path (`:table.16414:/`), but not a part of a UUID.
NUMBER = re.compile(r"(?:(?<![.\w-])|(?<=_)|(?<=[a-z]\.)(?=\d+:/))\d{5,}(?![0-9A-Za-z-])")

# How an array begins in binary form: its dimensions, whether it has NULLs, and the type of its elements.
ARRAY = re.compile(rb"(\0\0\0[\1-\6]\0\0\0[\0\1])(....)", re.DOTALL)

FIRST_USER_OID = 16384
# Greater numbers are none that either server has given to an object.
END_OF_OIDS = 1 << 31

QUERY = """
SELECT 'pg_class', c.oid::text, n.nspname::text,
       CASE WHEN n.nspname LIKE 'pg\\_toast%' THEN 'toast of ' || coalesce(
           (SELECT o.relname FROM pg_class o WHERE o.reltoastrelid = c.oid OR o.reltoastrelid =
               (SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = c.oid) LIMIT 1), c.relname)
           || CASE c.relkind WHEN 'i' THEN ' index' ELSE '' END
       ELSE c.relname::text END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid >= 16384
UNION ALL
SELECT 'pg_type', t.oid::text, n.nspname::text, t.typname::text
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.oid >= 16384
UNION ALL
SELECT 'pg_proc', p.oid::text, n.nspname::text, p.proname::text
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid >= 16384
UNION ALL
SELECT 'pg_constraint', o.oid::text, n.nspname::text, coalesce(c.relname || '.', '') || o.conname::text
FROM pg_constraint o JOIN pg_namespace n ON n.oid = o.connamespace LEFT JOIN pg_class c ON c.oid = o.conrelid
WHERE o.oid >= 16384
UNION ALL
SELECT 'pg_trigger', t.oid::text, coalesce(c.relname::text, ''),
       CASE WHEN t.tgisinternal THEN 'trigger ' || t.tgtype || ' of ' ||
           coalesce((SELECT conname::text FROM pg_constraint o WHERE o.oid = t.tgconstraint), '') ELSE t.tgname::text END
FROM pg_trigger t LEFT JOIN pg_class c ON c.oid = t.tgrelid
UNION ALL
SELECT 'pg_namespace', n.oid::text, '', n.nspname::text FROM pg_namespace n WHERE n.oid >= 16384
UNION ALL
SELECT 'pg_rewrite', r.oid::text, coalesce(c.relname::text, ''), r.rulename::text
FROM pg_rewrite r LEFT JOIN pg_class c ON c.oid = r.ev_class WHERE r.oid >= 16384
UNION ALL
SELECT 'pg_attrdef', d.oid::text, coalesce(c.relname::text, ''), 'default ' || d.adnum
FROM pg_attrdef d LEFT JOIN pg_class c ON c.oid = d.adrelid
UNION ALL
SELECT 'pg_database', d.oid::text, '', d.datname::text FROM pg_database d WHERE d.oid >= 16384
UNION ALL
SELECT 'pg_roles', r.oid::text, '', r.rolname::text FROM pg_roles r WHERE r.oid >= 16384
UNION ALL
SELECT 'pg_extension', e.oid::text, '', e.extname::text FROM pg_extension e
"""


class Identifiers:
    """The objects of users on one server."""

    def __init__(self, connection):
        self.by_name = {}
        self.names = {}
        self.read(connection)

    def read(self, connection):
        """Adds what there is by now."""
        # One by one, so that a relation that is wrong on a server does not hide the others.
        for part in QUERY.split("UNION ALL\n"):
            try:
                rows = connection.rows(part)
            except AssertionError as error:
                print(f"identifiers: {error}")
                continue
            for row in rows:
                catalog, number, schema, name = (cell.decode() for cell in row)
                self.by_name[(catalog, schema, name)] = number
                shown = TEMPORARY.sub(lambda match: f"pg_{match.group(1) or ''}temp_N", schema)
                self.names[number] = f"<{catalog[3:]} {shown}.{name}>"

    def misses(self, text):
        """Whether a text has the number of an object that was not there when the names were read."""
        return any(FIRST_USER_OID <= int(found) < END_OF_OIDS and found not in self.names for found in NUMBER.findall(text))

    def masked(self, text):
        """A text with names for the numbers of objects."""
        return NUMBER.sub(lambda match: self.name(match.group()), text)

    def masked_bytes(self, data):
        """Binary data with names for the numbers of users' types, which arrays have before their values."""
        return ARRAY.sub(lambda match: match[1] + self.type_name(match[2]), data)

    def type_name(self, number):
        name = self.names.get(str(int.from_bytes(number, "big")), "")
        return name.encode() if name.startswith("<type ") else number

    def name(self, number):
        """The name of an object; the first number of all is that of a size in bytes as well, and stays what it is."""
        return number if number == str(FIRST_USER_OID) else self.names.get(number, number)
