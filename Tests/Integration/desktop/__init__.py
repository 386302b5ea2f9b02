"""Desktop tools, started for real and led through our servers: pgAdmin 4 and Superset in a Chromium, and dbt."""
