-- What is granted on the shop, loaded by its owner after schema.sql.
GRANT SELECT ON public.customers, public.orders TO reporting;
ALTER DATABASE shop SET timezone = 'UTC';
