"""Shared by the Python drivers: connection settings from PG* variables and a stable step reporter."""
import hashlib, os, sys

HOST = os.environ.get("PGHOST", "127.0.0.1"); PORT = int(os.environ.get("PGPORT", "5432"))
USER = os.environ.get("PGUSER", "app"); PASSWORD = os.environ.get("PGPASSWORD", ""); DB = os.environ.get("PGDATABASE", "shop")
URL = f"{USER}:{PASSWORD}@{HOST}:{PORT}/{DB}"
VERBOSE = os.environ.get("SHOWS_WHOLE_VALUES") == "1"
failures = 0

def digest(value):
    return hashlib.sha1(repr(value).encode()).hexdigest()[:10]

def step(name, fn):
    """Run fn(); print 'name: ok <value>' (long values as a digest) or 'name: FAIL Type: message'."""
    global failures
    try:
        v = fn()
    except Exception as e:
        failures += 1
        print(f"{name}: FAIL {type(e).__name__}: {' '.join(str(e).split())[:300]}"); sys.stdout.flush()
        return None
    r = repr(v)
    if len(r) > 200 and not VERBOSE:
        n = f"n={len(v)} " if hasattr(v, "__len__") and not isinstance(v, str) else ""
        r = f"{n}digest={digest(v)}"
    print(f"{name}: ok {r}"); sys.stdout.flush()
    return v

async def astep(name, coro_fn):
    global failures
    try:
        v = await coro_fn()
    except Exception as e:
        failures += 1
        print(f"{name}: FAIL {type(e).__name__}: {' '.join(str(e).split())[:300]}"); sys.stdout.flush()
        return None
    step(name, lambda: v)
    return v

def done():
    print("RESULT", "ok" if failures == 0 else f"{failures} failed")
    sys.exit(0 if failures == 0 else 1)
