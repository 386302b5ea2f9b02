"""Django: inspectdb for every table, introspection API, then migrate (creates and drops its own schema), ORM queries."""
import io, re
import django
from django.conf import settings
from reporting import *
settings.configure(DEBUG=False, SECRET_KEY="x", USE_TZ=True, TIME_ZONE="UTC", DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions", "django.contrib.admin", "django.contrib.messages"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"context_processors": ["django.contrib.auth.context_processors.auth", "django.contrib.messages.context_processors.messages", "django.template.context_processors.request"]}}], MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware", "django.contrib.messages.middleware.MessageMiddleware"],
    DATABASES={"default": {"ENGINE": "django.db.backends.postgresql", "NAME": DB, "USER": USER, "PASSWORD": PASSWORD, "HOST": HOST, "PORT": str(PORT), "OPTIONS": {"application_name": "django"}},
               "mig": {"ENGINE": "django.db.backends.postgresql", "NAME": DB, "USER": USER, "PASSWORD": PASSWORD, "HOST": HOST, "PORT": str(PORT), "OPTIONS": {"application_name": "django", "options": "-c search_path=dj_scratch"}}})
django.setup()
from django.core.management import call_command
from django.db import connection, connections, models, transaction
def inspectdb(*a, **k):
    o = io.StringIO(); call_command("inspectdb", *a, stdout=o, **k); return re.sub(r"\s+", " ", o.getvalue())
step("inspectdb", lambda: inspectdb()); step("inspectdb views", lambda: inspectdb(include_views=True)); step("inspectdb one", lambda: inspectdb("orders"))
def api():
    with connection.cursor() as c:
        I = connection.introspection; r = []
        for t in sorted(I.get_table_list(c)):
            n = t.name; r.append((n, t.type, [(f.name, f.null_ok, f.is_autofield) for f in I.get_table_description(c, n)], I.get_primary_key_column(c, n), sorted(I.get_relations(c, n).items()), sorted((k, {a: b for a, b in v.items()}) for k, v in I.get_constraints(c, n).items()), [s["column"] for s in I.get_sequences(c, n)]))
        return str(r)
step("introspection api", api)
def migrate():
    with connection.cursor() as c: c.execute("DROP SCHEMA IF EXISTS dj_scratch CASCADE"); c.execute("CREATE SCHEMA dj_scratch")
    o = io.StringIO(); call_command("migrate", database="mig", stdout=o, verbosity=1); call_command("showmigrations", database="mig", stdout=o)
    return o.getvalue().count("OK")
step("migrate", migrate)
step("check", lambda: (call_command("check", databases=["default", "mig"], stdout=io.StringIO()), "ok")[1])
class Customer(models.Model):
    email = models.TextField(unique=True); full_name = models.CharField(max_length=120); is_active = models.BooleanField(); birth_date = models.DateField(null=True); preferences = models.JSONField(); credit_limit = models.DecimalField(max_digits=10, decimal_places=2); created_at = models.DateTimeField()
    class Meta: managed = False; db_table = "customers"; app_label = "shop"
class Order(models.Model):
    customer = models.ForeignKey(Customer, models.DO_NOTHING); status = models.TextField(); placed_at = models.DateTimeField(); notes = models.TextField(null=True)
    class Meta: managed = False; db_table = "orders"; app_label = "shop"
step("orm get", lambda: Customer.objects.get(pk=5).full_name); step("orm filter", lambda: list(Order.objects.filter(customer__is_active=True, placed_at__year=2024).select_related("customer").order_by("id").values_list("id", "customer__full_name")[:3]))
step("orm icontains", lambda: Customer.objects.filter(full_name__icontains="smith").count()); step("orm json", lambda: Customer.objects.filter(preferences__theme="dark", preferences__visits__gt=100).count())
step("orm aggregate", lambda: str(Customer.objects.aggregate(models.Avg("credit_limit"), models.Max("created_at")))); step("orm group", lambda: list(Order.objects.values("status").annotate(n=models.Count("id")).order_by("status")))
step("orm trunc", lambda: [str(x) for x in Order.objects.annotate(m=models.functions.TruncMonth("placed_at")).values("m").annotate(n=models.Count("id")).order_by("m")])
step("orm prefetch/exists/in", lambda: (Order.objects.filter(customer__in=Customer.objects.filter(pk__lt=5)).exists(), len(list(Customer.objects.prefetch_related("order_set").filter(pk__lt=4)))))
step("orm iterator", lambda: sum(1 for _ in Order.objects.iterator(chunk_size=50)))
def auth():
    from django.contrib.auth.models import User, Group, Permission
    U = User.objects.using("mig"); 
    with transaction.atomic(using="mig"): u = U.create(username="bob"); U.bulk_create([User(username=f"u{i}") for i in range(3)], ignore_conflicts=True)
    g, _ = Group.objects.using("mig").get_or_create(name="g"); u.groups.add(g); u.first_name = "B"; u.save(using="mig")
    U.update_or_create(username="bob", defaults={"last_name": "L"}); 
    with transaction.atomic(using="mig"): l = U.select_for_update().get(username="bob")
    n = U.filter(groups__name="g").distinct().count(), Permission.objects.using("mig").count() > 0; u.delete(using="mig"); return n
step("orm auth", auth)
def err():
    from django.db import IntegrityError
    try:
        with transaction.atomic(): Customer.objects.filter(pk=1).update(email=Customer.objects.get(pk=2).email)
    except IntegrityError as e: return "IntegrityError"
step("integrity error", err)
step("explain", lambda: bool(Customer.objects.filter(pk=1).explain()))
step("drop scratch", lambda: connection.cursor().execute("DROP SCHEMA dj_scratch CASCADE") and "ok"); connections.close_all(); done()
