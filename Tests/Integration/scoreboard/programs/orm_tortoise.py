"""Tortoise: schema generation, relations and aggregates through asyncpg."""

import asyncio, os, uuid, datetime, decimal, enum
from reporting import DB, HOST, PASSWORD, PORT, USER
from tortoise import Tortoise, fields, run_async
from tortoise.models import Model
from tortoise.functions import Count, Sum, Lower
from tortoise.expressions import F, Q, RawSQL, Subquery
from tortoise.transactions import in_transaction
from tortoise.contrib.postgres.indexes import GinIndex, BrinIndex
from tortoise.contrib.postgres.fields import TSVectorField, ArrayField
from tortoise.exceptions import *


class Kind(str, enum.Enum):
    A = "a"
    B = "b"


class Tournament(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(100, unique=True, description="the 'name'")
    created = fields.DatetimeField(null=True)

    class Meta:
        table_description = "Tournaments"


class Event(Model):
    id = fields.UUIDField(primary_key=True)
    name = fields.TextField()
    kind = fields.CharEnumField(Kind, default=Kind.A)
    prize = fields.DecimalField(10, 2, null=True)
    data = fields.JSONField(default=dict)
    blob = fields.BinaryField(null=True)
    dur = fields.TimeDeltaField(default=datetime.timedelta(1))
    d = fields.DateField(null=True)
    t = fields.TimeField(null=True)
    tags = ArrayField("text", null=True)
    big = fields.BigIntField(default=2**40)
    small = fields.SmallIntField(default=1)
    f = fields.FloatField(default=0.1)
    tournament = fields.ForeignKeyField("models.Tournament", related_name="events")
    participants = fields.ManyToManyField("models.Team", related_name="events", through="event_team")

    class Meta:
        indexes = [("name", "kind"), GinIndex(fields=("data",))]
        unique_together = (("name", "prize"),)


class Team(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(50)


async def main():
    await Tortoise.init(
        config={
            "connections": {
                "default": {
                    "engine": "tortoise.backends.asyncpg",
                    "credentials": {"host": HOST, "port": PORT, "user": USER, "password": PASSWORD, "database": DB},
                }
            },
            "apps": {"models": {"models": ["__main__"], "default_connection": "default"}},
            "use_tz": True,
        }
    )
    await Tortoise.generate_schemas()
    await Tortoise.generate_schemas(safe=True)
    t = await Tournament.create(name="T1", created=datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc))
    t2 = await Tournament.create(name="T2")
    es = [
        await Event.create(
            id=uuid.UUID(int=i),
            name=f"e{i}",
            tournament=t if i % 2 else t2,
            prize=decimal.Decimal(i),
            data={"i": i, "l": [i]},
            blob=b"\x01\x00",
            d=datetime.date(2020, 1, 1),
            t=datetime.time(1, 2, 3, tzinfo=datetime.timezone.utc),
            tags=["a", "b"],
        )
        for i in range(1, 6)
    ]
    teams = [await Team.create(name=f"team{i}") for i in range(3)]
    await es[0].participants.add(*teams)
    await es[1].participants.add(teams[0])
    await Team.bulk_create([Team(name=f"bulk{i}") for i in range(4)])
    for e in await Event.all().order_by("name").prefetch_related("participants", "tournament"):
        print({k: v for k, v in sorted(e)}, e.tournament.name, sorted((p.name for p in e.participants)))
    print(await Tournament.annotate(n=Count("events"), s=Sum("events__prize")).order_by("id").values("name", "n", "s"))
    print(
        await Event.filter(data__contains={"i": 2}).values_list("name", flat=True),
        await Event.filter(data__filter={"i__gte": 3}).order_by("name").values_list("name", flat=True),
    )
    print(
        await Event.filter(Q(name__icontains="E1") | Q(prize__gt=4)).order_by("name").count(),
        await Event.filter(participants__name="team0").distinct().order_by("name").values_list("name"),
    )
    print(await Event.filter(name__iexact="E2").update(prize=F("prize") + 1), await Event.get(name="e2").values())
    print(
        await Team.annotate(x=RawSQL("id*2")).order_by("id").values_list("x", flat=True),
        await Team.filter(name__posix_regex="^team[12]$").order_by("id").values_list("name"),
    )
    try:
        await Tournament.create(name="T1")
    except IntegrityError as e:
        print("IE", e)
    try:
        async with in_transaction() as c:
            await Tournament.create(name="T3", using_db=c)
            raise ValueError("x")
    except ValueError:
        pass
    print(
        await Tournament.all().count(),
        await Tournament.get_or_create(name="T9"),
        await Tournament.update_or_create({"created": None}, name="T9"),
    )
    async with in_transaction() as c:
        print([x.name for x in await Team.filter(id__lt=3).using_db(c).select_for_update().order_by("id")])
    await Team.bulk_create([Team(id=1, name="up")], on_conflict=["id"], update_fields=["name"])
    print(await Team.get(id=1).values())
    print(await Event.all().order_by("name").first().explain() and "explained")
    print(await Tournament.filter(created__year=2020).count())
    c = Tortoise.get_connection("default")
    print(await c.execute_query("select * from team order by id limit 2"))
    print(
        await c.execute_query_dict(
            "select obj_description('tournament'::regclass) a, col_description('tournament'::regclass,2) b"
        )
    )
    await c.execute_script("create table zz(a int); insert into zz values(1);")
    print(await Event.filter(id=uuid.UUID(int=3)).delete(), await Event.all().delete())
    await Tortoise.close_connections()


asyncio.run(main())
