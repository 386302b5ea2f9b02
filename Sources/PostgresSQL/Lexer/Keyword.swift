/// A word that PostgreSQL 15's grammar knows, in the order of `pg_get_keywords()`.
///
/// The order is that of the blob in `KeywordTable`: a raw value is the word's number there, counted from 1.
package enum Keyword: UInt16, Hashable, Sendable {
    /// Not a keyword.
    case unknownWord = 0
    case abort, absolute, access, action, add, admin, after, aggregate, all, also, alter, always, analyse, analyze
    case and, any, array, `as`, asc, asensitive, assertion, assignment, asymmetric, at, atomic, attach, attribute
    case authorization, backward, before, begin, between, bigint, binary, bit, boolean, both, breadth, by, cache
    case call, called, cascade, cascaded, `case`, cast, catalog, chain, char, character, characteristics, check
    case checkpoint, `class`, close, cluster, coalesce, collate, collation, column, columns, comment, comments
    case commit, committed, compression, concurrently, configuration, conflict, connection, constraint, constraints
    case content, `continue`, conversion, copy, cost, create, cross, csv, cube, current, currentCatalog, currentDate
    case currentRole, currentSchema, currentTime, currentTimestamp, currentUser, cursor, cycle, data, database, day
    case deallocate, dec, decimal, declare, `default`, defaults, deferrable, deferred, definer, delete, delimiter
    case delimiters, depends, depth, desc, detach, dictionary, disable, discard, distinct, `do`, document, domain
    case double, drop, each, `else`, enable, encoding, encrypted, end, `enum`, escape, event, except, exclude
    case excluding, exclusive, execute, exists, explain, expression, `extension`, external, extract, `false`, family
    case fetch, filter, finalize, first, float, following, `for`, force, foreign, forward, freeze, from, full
    case function, functions, generated, global, grant, granted, greatest, group, grouping, groups, handler, having
    case header, hold, hour, identity, `if`, ilike, immediate, immutable, implicit, `import`, `in`, include
    case including, increment, index, indexes, inherit, inherits, initially, inline, inner, `inout`, input
    case insensitive, insert, instead, int, integer, intersect, interval, into, invoker, `is`, isnull, isolation
    case join, key, label, language, large, last, lateral, leading, leakproof, least, left, level, like, limit
    case listen, load, local, localtime, localtimestamp, location, lock, locked, logged, mapping, match, matched
    case materialized, maxvalue, merge, method, minute, minvalue, mode, month, move, name, names, national, natural
    case nchar, new, next, nfc, nfd, nfkc, nfkd, no, none, normalize, normalized, not, nothing, notify, notnull
    case nowait, null, nullif, nulls, numeric, object, of, off, offset, oids, old, on, only, `operator`, option
    case options, or, order, ordinality, others, out, outer, over, overlaps, overlay, overriding, owned, owner
    case parallel, parameter, parser, partial, partition, passing, password, placing, plans, policy, position
    case preceding, precision, prepare, prepared, preserve, primary, prior, privileges, procedural, procedure
    case procedures, program, publication, quote, range, read, real, reassign, recheck, recursive, ref, references
    case referencing, refresh, reindex, relative, release, rename, repeatable, replace, replica, reset, restart
    case restrict, `return`, returning, returns, revoke, right, role, rollback, rollup, routine, routines, row, rows
    case rule, savepoint, schema, schemas, scroll, search, second, security, select, sequence, sequences
    case serializable, server, session, sessionUser, set, setof, sets, share, show, similar, simple, skip, smallint
    case snapshot, some, sql, stable, standalone, start, statement, statistics, stdin, stdout, storage, stored
    case strict, strip, subscription, substring, support, symmetric, sysid, system, table, tables, tablesample
    case tablespace, temp, template, temporary, text, then, ties, time, timestamp, to, trailing, transaction
    case transform, treat, trigger, trim, `true`, truncate, trusted, type, types, uescape, unbounded, uncommitted
    case unencrypted, union, unique, unknown, unlisten, unlogged, until, update, user, using, vacuum, valid
    case validate, validator, value, values, varchar, variadic, varying, verbose, version, view, views, volatile
    case when, `where`, whitespace, window, with, within, without, work, wrapper, write, xml, xmlattributes
    case xmlconcat, xmlelement, xmlexists, xmlforest, xmlnamespaces, xmlparse, xmlpi, xmlroot, xmlserialize
    case xmltable, year, yes, zone
}
