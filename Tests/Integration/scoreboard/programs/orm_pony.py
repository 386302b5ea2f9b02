"""Pony: queries made from generators over mapped entities."""

import os
from decimal import Decimal
from datetime import date, datetime, timedelta
from uuid import UUID
from pony.orm import *
from reporting import DB, HOST, PASSWORD, PORT, USER
import pony

db = Database()


class Customer(db.Entity):
    email = Required(str, unique=True)
    name = Required(str)
    country = Optional(str)
    orders = Set("Order")


class Category(db.Entity):
    name = Required(str, 40)
    products = Set("Product")


class Product(db.Entity):
    id = PrimaryKey(int, auto=True)
    name = Required(str)
    price = Required(Decimal, 10, 2)
    categories = Set(Category)
    info = Optional(Json)
    tags = Optional(StrArray)
    nums = Optional(IntArray)
    pic = Optional(buffer)
    u = Optional(UUID)
    dur = Optional(timedelta)
    items = Set("Item")


class Order(db.Entity):
    date_created = Required(datetime)
    customer = Required(Customer)
    items = Set("Item")


class Item(db.Entity):
    quantity = Required(int, size=16, unsigned=False)
    price = Required(float)
    order = Required(Order)
    product = Required(Product)
    PrimaryKey(order, product)


import logging

logging.disable(logging.NOTSET)
db.bind(provider="postgres", user=USER, password=PASSWORD, host=HOST, port=PORT, database=DB)
db.generate_mapping(create_tables=True)
with db_session:
    c = Customer(email="a@b", name="A", country="FR")
    d = Customer(email="c@d", name="D")
    k = Category(name="K")
    l = Category(name="L")
    p = Product(
        name="p1",
        price="12.50",
        categories=[k, l],
        info={"a": [1, {"b": 2}], "s": "x"},
        tags=["t", "u"],
        nums=[1, 2, 3],
        pic=b"\x00\x01",
        u=UUID(int=7),
        dur=timedelta(days=3, seconds=2),
    )
    q = Product(name="p2", price="2.75", categories=[k], info={"a": [5]})
    o = Order(date_created=datetime(2020, 1, 2, 3, 4, 5, 6), customer=c)
    Item(quantity=3, price=1.25, order=o, product=p)
    Item(quantity=1, price=0.1, order=o, product=q)
with db_session:
    print(select((c.name for c in Customer if sum((i.price * i.quantity for o in c.orders for i in o.items)) > 1))[:])
    print(select(((p.name, count(p.categories)) for p in Product)).order_by(1)[:])
    print(select((p for p in Product if p.info["a"][0] == 5))[:], select((p.info["s"] for p in Product)).order_by(1)[:])
    print(
        select((p for p in Product if "t" in p.tags))[:],
        select((p.tags[0] for p in Product if p.tags)).order_by(1)[:],
        select((len(p.nums) for p in Product)).order_by(1)[:],
    )
    print(
        avg((p.price for p in Product)),
        max((i.quantity for i in Item)),
        select((c.country for c in Customer)).without_distinct().order_by(1)[:],
    )
    print(
        select((o.date_created.year for o in Order))[:],
        select((o for o in Order if o.date_created > datetime(2019, 1, 1) + timedelta(days=1)))[:],
    )
    print(Product.select(lambda p: p.name.startswith("p") and "2" in p.name)[:], Product[1].to_dict())
    print(group_concat((p.name for p in Product)), select(((c.country, count()) for c in Customer)).order_by(1)[:])
    print(db.select("select id, name from product order by id limit 1"))
    print(db.get("count(*) from item"))
    print(Product.select().order_by(desc(Product.price)).limit(1, offset=1)[:], exists((p for p in Product if p.price > 100)))
    try:
        Customer(email="a@b", name="dup")
        flush()
    except Exception as e:
        print(type(e).__name__, e)
    rollback()
with db_session:
    p = Product.get_for_update(name="p1")
    p.price += 1
    p.info["z"] = 3
    p.tags.append("w")
with db_session:
    print(Product[1].price, Product[1].info, Product[1].tags, Product[1].nums, Product[1].dur)
    delete((i for i in Item if i.quantity == 1))
    print(count((i for i in Item)))
    print(db.provider.table_exists(db.get_connection(), "item"))
db.drop_table("item", with_all_data=True)
db.create_tables()
