"""peewee: models of many types, reflection, migrations, upserts, JSON, arrays, full text search."""

import os, datetime, decimal, uuid
from reporting import DB, HOST, PASSWORD, PORT, USER
from peewee import *
from playhouse.postgres_ext import *
from playhouse.reflection import Introspector, print_model
from playhouse.migrate import PostgresqlMigrator, migrate

db = PostgresqlExtDatabase(DB, host=HOST, port=PORT, user=USER, password=PASSWORD, register_hstore=False)


class Base(Model):

    class Meta:
        database = db


class Author(Base):
    name = CharField(unique=True, max_length=40)
    born = DateField(null=True)
    rating = DecimalField(max_digits=8, decimal_places=3, default=decimal.Decimal("1.5"))
    key = UUIDField(null=True)
    active = BooleanField(default=True, index=True)


class Book(Base):
    author = ForeignKeyField(Author, backref="books", on_delete="CASCADE")
    title = TextField()
    tags = ArrayField(TextField, default=list)
    data = BinaryJSONField(default=dict)
    ts = DateTimeTZField(default=lambda: datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc))
    wait = IntervalField(default=datetime.timedelta(days=2, seconds=5))
    body = TSVectorField(null=True)
    blob = BlobField(null=True)

    class Meta:
        indexes = ((("author", "title"), True),)
        constraints = [Check("length(title) > 1")]


db.connect()
print("connected")
db.create_tables([Author, Book])
print(db.get_tables(), db.get_views())
for t in ("author", "book"):
    for x in (db.get_columns(t), db.get_primary_keys(t), db.get_foreign_keys(t), db.get_indexes(t)):
        for r in x:
            print(t, r)
print(db.sequence_exists("author_id_seq"))
a = Author.create(name="Ann", born=datetime.date(1970, 1, 2), key=uuid.UUID(int=5))
b = Author.create(name="Bob")
with db.atomic():
    for i in range(5):
        Book.create(
            author=a,
            title=f"title {i}",
            tags=["x", str(i)],
            data={"n": i, "l": [1, 2, {"k": "v"}]},
            body=fn.to_tsvector("english", f"quick brown foxes {i}"),
            blob=b"\x00\x01\xff",
        )
print(
    Book.insert_many([{"author": b, "title": "many one"}, {"author": b, "title": "many two"}])
    .returning(Book.id, Book.title)
    .tuples()
    .execute()[:]
)
for r in Book.select(Book, Author).join(Author).order_by(Book.id):
    print(r.id, r.title, r.author.name, r.tags, r.data, r.ts, r.wait, r.body, bytes(r.blob) if r.blob else None)
print([x.title for x in Book.select().where(Book.tags.contains("x", "2"))])
print(
    [x.title for x in Book.select().where(Book.data.contains({"n": 1}))],
    [x.title for x in Book.select().where(Book.data.has_key("l")).order_by(Book.id)],
)
print([x.title for x in Book.select().where(Book.body.match("fox")).order_by(Book.id)])
print([x.title for x in Book.select().where(Match(Book.title, "title")).order_by(Book.id)])
print(
    list(
        Book.select(Book.author, fn.COUNT(Book.id), fn.array_agg(Book.title).alias("t"))
        .group_by(Book.author)
        .order_by(Book.author)
        .tuples()
    )
)
print(Author.update(rating=Author.rating + 1).where(Author.name == "Ann").returning(Author).execute()[0].rating)
try:
    Author.create(name="Ann")
except IntegrityError as e:
    print(type(e).__name__, e)
try:
    Book.create(author=a, title="")
except IntegrityError as e:
    print(type(e).__name__, e)
print(
    Author.insert(name="Ann", rating=9)
    .on_conflict(conflict_target=[Author.name], update={Author.rating: EXCLUDED.rating})
    .execute()
)
print(Author.insert(name="Ann").on_conflict_ignore().execute())
with db.atomic() as txn:
    with db.savepoint() as sp:
        Author.create(name="Zed")
        sp.rollback()
    print(Author.select().count())
print(
    [
        tuple(r)
        for r in Book.select(Book.title, fn.RANK().over(partition_by=[Book.author], order_by=[Book.title]).alias("rk"))
        .order_by(Book.id)
        .tuples()
    ]
)
cte = Author.select(Author.id, Author.name).cte("c")
print(list(cte.select_from(cte.c.name).order_by(cte.c.name).tuples()))
for q in ServerSide(Book.select().order_by(Book.id)):
    print(q.title)
m = PostgresqlMigrator(db)
migrate(
    m.add_column("author", "bio", TextField(default="none")),
    m.rename_column("author", "rating", "score"),
    m.drop_not_null("author", "score"),
    m.add_index("author", ("bio",), False),
    m.alter_column_type("author", "name", TextField()),
    m.rename_table("book", "books"),
)
migrate(m.add_constraint("author", "score_ok", Check("score < 1000")), m.drop_index("author", "author_active"))
migrate(m.set_search_path("public"), m.drop_column("books", "wait"))
i = Introspector.from_database(db)
models = i.generate_models()
for n in sorted(models):
    print_model(models[n])
for r in db.get_columns("author"):
    print(r)
for r in db.get_indexes("author"):
    print(r)
db.execute_sql("create view v as select name from author")
print(db.get_views())
db.drop_tables([Author], cascade=True)
print(db.get_tables())
