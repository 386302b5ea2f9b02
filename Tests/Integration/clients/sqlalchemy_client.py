"""SQLAlchemy 2 on four drivers: the inspector, reflection, Core and ORM queries, transactions."""

import asyncio
import warnings

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship, selectinload

from harness import both

TABLES = ["cities", "entries", "kinds", "numbers", "orders", "people"]
ASPECTS = ["columns", "pk_constraint", "foreign_keys", "unique_constraints", "indexes", "check_constraints", "table_comment"]


class Base(DeclarativeBase):
    pass


class City(Base):
    __tablename__ = "cities"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    people: Mapped[list["Person"]] = relationship(back_populates="city", order_by="Person.id")


class Person(Base):
    __tablename__ = "people"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    born: Mapped[sa.Date | None] = mapped_column(sa.Date)
    salary: Mapped[sa.Numeric | None] = mapped_column(sa.Numeric(12, 2))
    active: Mapped[bool]
    city_id: Mapped[int | None] = mapped_column(sa.ForeignKey("cities.id"))
    city: Mapped[City | None] = relationship(back_populates="people")


def url(server, driver):
    return f"postgresql+{driver}://{server.user}@{server.host}:{server.port}/{server.database}"


def plain(value):
    """Inspector results without the identity of type objects."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if isinstance(value, (int, str, bool, type(None))) else repr(value)


def inspect_all(connection, step):
    inspector = sa.inspect(connection)
    step("schema names", lambda: inspector.get_schema_names())
    step("default schema", lambda: inspector.default_schema_name)
    step("table names", lambda: sorted(inspector.get_table_names()))
    step("view names", lambda: inspector.get_view_names())
    step("materialized views", lambda: inspector.get_materialized_view_names())
    step("sequences", lambda: inspector.get_sequence_names())
    step("enums and domains", lambda: [inspector.get_enums(), inspector.get_domains()])
    step("has table", lambda: [inspector.has_table("people"), inspector.has_table("nobody"), inspector.has_schema("public"), inspector.has_schema("nowhere")])
    step("no such table", lambda: error_of(lambda: inspector.get_columns("nobody")))
    for table in TABLES:
        for aspect in ASPECTS:
            step(f"{aspect} of {table}", lambda: plain(getattr(inspector, "get_" + aspect)(table)))
    for aspect in ("columns", "pk_constraint", "foreign_keys", "unique_constraints", "indexes"):
        step(f"multi {aspect}", lambda: sorted(plain([[list(k), v] for k, v in getattr(inspector, "get_multi_" + aspect)().items()]), key=str))


def reflect(connection, step):
    metadata = sa.MetaData()
    step("reflect", lambda: (metadata.reflect(connection), sorted(metadata.tables))[1])
    if "people" not in metadata.tables:
        return
    people, orders, cities = (metadata.tables[name] for name in ("people", "orders", "cities"))

    def run(statement):
        result = connection.execute(statement)
        return [list(result.keys()), [tuple(row) for row in result]]

    few = (people.c.id, people.c.name, people.c.city_id, people.c.born, people.c.salary, people.c.active, people.c.tags)
    step("select", lambda: run(select(*few).order_by(people.c.id)))
    step("join", lambda: run(select(people.c.name, cities.c.name.label("city")).join_from(people, cities).order_by(people.c.id)))
    step("outer join", lambda: run(select(people.c.id, orders.c.total).outerjoin_from(people, orders).order_by(people.c.id, orders.c.number)))
    step("group by", lambda: run(select(cities.c.name, func.count(), func.sum(people.c.salary)).join_from(cities, people).group_by(cities.c.name)
                                 .having(func.count() > 1).order_by(cities.c.name.desc())))
    step("where", lambda: run(select(people.c.id).where(people.c.name.ilike("%a%"), people.c.born.is_not(None), people.c.id.in_([1, 2, 4, 6, 7])).order_by(people.c.id)))
    step("limit", lambda: run(select(people.c.id).order_by(people.c.born.desc().nulls_last(), people.c.id).limit(3).offset(1)))
    step("subquery", lambda: run(select(people.c.id).where(people.c.id.in_(select(orders.c.person_id).where(orders.c.total > 50))).order_by(people.c.id)))
    step("cte", lambda: common_table(run, orders))
    step("exists", lambda: run(select(people.c.id).where(~sa.exists().where(orders.c.person_id == people.c.id)).order_by(people.c.id)))
    step("case", lambda: run(select(people.c.id, sa.case((people.c.active, "on"), else_="off")).order_by(people.c.id)))
    step("distinct", lambda: run(select(people.c.city_id).distinct().order_by(people.c.city_id.nulls_first())))
    step("union", lambda: run(sa.union(select(people.c.id), select(cities.c.id)).order_by("id")))
    step("window", lambda: run(select(orders.c.person_id, orders.c.number, func.row_number().over(partition_by=orders.c.person_id, order_by=orders.c.total)).order_by("person_id", "number")))
    step("literals", lambda: run(select(sa.literal(1), sa.literal("x"), sa.literal(True), sa.null(), sa.cast(sa.literal("5"), sa.Integer))))
    step("text", lambda: run(sa.text("SELECT id, name FROM people WHERE id > :id ORDER BY id LIMIT 2").bindparams(id=3)))
    step("json", lambda: run(select(people.c.id, people.c.settings["theme"].as_string()).where(people.c.settings["theme"].as_string() == "dark")))
    step("array", lambda: run(select(people.c.id).where(people.c.tags.any("admin")).order_by(people.c.id)))
    step("error", lambda: error_of(lambda: run(sa.text("SELECT nothing FROM people"))))


def common_table(run, orders):
    big = select(orders).where(orders.c.total > 50).cte("big")
    return run(select(func.count(), func.max(big.c.total)).select_from(big))


def error_of(action):
    try:
        return action()
    except sa.exc.NoSuchTableError as error:
        return ["no such table", str(error)]
    except sa.exc.DBAPIError as error:
        original = error.orig
        code = getattr(original, "sqlstate", None) or getattr(original, "pgcode", None)
        return [type(error).__name__, code]


def transactions(connection, step):
    def savepoint():
        found = [connection.scalar(sa.text("SELECT 1"))]
        nested = connection.begin_nested()
        found.append(error_of(lambda: connection.execute(sa.text("SELECT 1/0"))))
        nested.rollback()
        return found + [connection.scalar(sa.text("SELECT 2"))]

    step("savepoint", savepoint)
    step("rollback", lambda: [connection.in_transaction(), connection.rollback(), connection.in_transaction()])
    step("isolation", lambda: connection.execution_options(isolation_level="SERIALIZABLE").scalar(sa.text("SHOW transaction_isolation")))
    connection.rollback()
    step("autocommit", lambda: connection.execution_options(isolation_level="AUTOCOMMIT").scalar(sa.text("SELECT 3")))
    connection.rollback()


def mapped(connection, step):
    with Session(connection) as session:
        step("get", lambda: [session.get(Person, 1).name, session.get(Person, 99)])
        step("lazy", lambda: session.get(City, 1).people[0].name)
        step("joined", lambda: [(p.name, p.city and p.city.name) for p in session.scalars(select(Person).options(joinedload(Person.city)).order_by(Person.id)).unique()])
        step("selectin", lambda: [(c.name, [p.name for p in c.people]) for c in session.scalars(select(City).options(selectinload(City.people)).order_by(City.id))])
        step("count", lambda: session.scalar(select(func.count()).select_from(Person).where(Person.active)))


def synchronous(driver):
    def work(server, step):
        warnings.simplefilter("ignore")
        engine = sa.create_engine(url(server, driver))
        with engine.connect() as connection:
            inspect_all(connection, step)
            reflect(connection, step)
            connection.rollback()
            transactions(connection, step)
            mapped(connection, step)
        with engine.connect().execution_options(stream_results=True, yield_per=500) as connection:
            step("stream", lambda: sum(row[0] for row in connection.execute(sa.text("SELECT n FROM numbers"))))
        engine.dispose()

    return work


@both("SQLAlchemy psycopg", deadline=120)
def with_psycopg(server, step):
    synchronous("psycopg")(server, step)


@both("SQLAlchemy psycopg2", deadline=120)
def with_psycopg2(server, step):
    synchronous("psycopg2")(server, step)


@both("SQLAlchemy pg8000", deadline=120)
def with_pg8000(server, step):
    synchronous("pg8000")(server, step)


@both("SQLAlchemy asyncpg", deadline=120)
def with_asyncpg(server, step):
    warnings.simplefilter("ignore")

    async def work():
        engine = create_async_engine(url(server, "asyncpg"))
        async with engine.connect() as connection:
            await connection.run_sync(lambda sync: (inspect_all(sync, step), reflect(sync, step)))
            await connection.rollback()
            await connection.run_sync(lambda sync: (transactions(sync, step), mapped(sync, step)))
        await engine.dispose()

    asyncio.run(work())
