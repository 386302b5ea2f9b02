# Alembic: migrations made from models, run, checked and taken back; what psql then shows of the tables.
d=$(mktemp -d); cd $d
cat > models.py <<'P'
import os
from sqlalchemy import *
from sqlalchemy.orm import declarative_base
from sqlalchemy.dialects import postgresql as pg
Base = declarative_base()
V = int(os.environ.get("V","1"))
class A(Base):
    __tablename__ = "a"; __table_args__ = {"comment": "table a"}
    id = Column(Integer, Identity(always=True, start=10), primary_key=True)
    name = Column(String(20 if V == 1 else 60), nullable=(V == 1), server_default="x y", comment="the name" if V == 1 else "the new name")
    kind = Column(pg.ENUM("p", "q", name="kind"))
    total = Column(Numeric(10, 2), server_default=text("0"))
    doc = Column(pg.JSONB); arr = Column(pg.ARRAY(Integer)); rng = Column(pg.INT4RANGE); tz = Column(DateTime(timezone=True), server_default=func.now())
    gen = Column(Integer, Computed("id * 2"))
    vec = Column(pg.TSVECTOR); net = Column(pg.INET); u = Column(pg.UUID, server_default=text("gen_random_uuid()")); iv = Column(pg.INTERVAL(fields="DAY TO SECOND")); bits = Column(pg.BIT(3)); mac = Column(pg.MACADDR)
    if V == 2: extra = Column(Text, server_default="e")
class B(Base):
    __tablename__ = "b"
    id = Column(BigInteger, Sequence("b_seq", start=5), primary_key=True)
    a_id = Column(ForeignKey("a.id", ondelete="SET NULL", onupdate="CASCADE", deferrable=True, initially="DEFERRED", name="b_a_fk"))
    code = Column(String, unique=(V == 1))
    lo = Column(Integer); hi = Column(Integer)
    __table_args__ = (CheckConstraint("lo < hi", name="lohi"), UniqueConstraint("lo", "hi", name="uq_lohi"), Index("ix_code_lower", text("lower(code)")), Index("ix_part", "lo", postgresql_where=text("hi > 3")), Index("ix_inc", "hi", postgresql_include=["lo"], unique=True), Index("ix_gin", text("code varchar_pattern_ops")), pg.ExcludeConstraint((func.int4range(column("lo"), column("hi")), "&&"), name="excl", using="gist"))
if V == 2:
    class C(Base):
        __tablename__ = "c"; __table_args__ = {"schema": "other"}
        id = Column(Integer, primary_key=True); b_id = Column(ForeignKey("b.id"))
P
alembic init m >/dev/null
sed -i "s#^sqlalchemy.url.*#sqlalchemy.url = postgresql+psycopg://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE#" alembic.ini
sed -i 's#^target_metadata = None#import sys; sys.path.insert(0,"."); import models; target_metadata = models.Base.metadata#; s#target_metadata=target_metadata#target_metadata=target_metadata, compare_type=True, compare_server_default=True, include_schemas=True, include_name=lambda name, kind, parents: name in (None, "other") if kind == "schema" else kind != "table" or name in ("a", "b", "c")#' m/env.py
# The order in which alembic looks at tables is that of rows without ORDER BY.
run() { alembic "$@" 2>&1 | grep -v 'Detected sequence named' | sed -E 's/[0-9a-f]{12}/REV/g; s#/tmp/[^ ]*/m/#D/m/#g'; }
rev() { run revision --autogenerate -m "$1" --rev-id "$2"; sed -e '/Create Date/d' m/versions/$2_*.py | sed -n '/^def upgrade/,$p'; }
rev first r1; run upgrade head
psql -qX -c 'create schema other'
rev none r0; rm m/versions/r0*; psql -qX -c "\d a" -c "\d b" -c '\ds'
export V=2
rev second r2; run upgrade head; run check
psql -qX -c "\d+ a" -c "\d b" -c "\d other.c"
run current -v; run history; run upgrade --sql base:head | tail -60
run downgrade -1; psql -qX -c "\d+ a"; run downgrade base; psql -qX -c '\d'
