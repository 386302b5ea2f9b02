@_exported public import PostgresCatalog
@_exported public import PostgresQuery
@_exported public import PostgresSQL
@_exported public import PostgresWire
