"""What is looked at on each server: names of objects, rows and a chart."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Sights:
    """The objects of a database that the tools are led to."""

    database: str
    user: str
    password: str
    schema: str
    table: str
    view: str | None
    query: str
    chart: dict


SHOP = Sights(
    database="shop", user="app", password="apppass", schema="public", table="orders", view="active_customers",
    query="SELECT id, customer_id, status, placed_at, ship_by, notes FROM orders ORDER BY id",
    chart={"x_axis": "placed_at", "time_grain_sqla": "P1W", "metrics": ["count"], "groupby": ["status"], "stack": "Stack"},
)

PLANETS = Sights(
    database="demo", user="postgres", password="", schema="public", table="moons", view=None,
    query="SELECT p.name AS planet, m.name AS moon, m.radius_km FROM moons m JOIN planets p ON p.id = m.planet_id ORDER BY 3 DESC",
    chart={
        "x_axis": "name", "x_axis_sort_asc": True, "groupby": [],
        "metrics": [{
            "expressionType": "SIMPLE", "column": {"column_name": "radius_km"}, "aggregate": "MAX", "label": "radius in km",
        }],
    },
)


class Notes:
    """What a tool has shown of a server, to be compared with what it shows of another."""

    def __init__(self):
        self.lines = []

    def __call__(self, what, shown):
        if isinstance(shown, str):
            shown = shown.splitlines()
        self.lines += [f"{what}: {line}" for line in shown or ["nothing"]]
