-- What psql sends for \d of one table, sent by psql itself.
\d :table
