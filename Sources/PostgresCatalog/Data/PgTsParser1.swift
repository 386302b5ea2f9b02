// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_ts_parser`.
    static let pgTsParser1: StaticString = #"""
oid	prsname	prsnamespace	prsstart	prstoken	prsend	prsheadline	prslextype
\N	\N	\N	\N	\N	\N	\N	\N
3722	default	11	3717:prsd_start	3718:prsd_nexttoken	3719:prsd_end	3720:prsd_headline	3721:prsd_lextype

"""#
}
