// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_ts_template`.
    static let pgTsTemplate1: StaticString = #"""
oid	tmplname	tmplnamespace	tmplinit	tmpllexize
\N	\N	11	\N	\N
3727	simple		3725:dsimple_init	3726:dsimple_lexize
3730	synonym		3728:dsynonym_init	3729:dsynonym_lexize
3733	ispell		3731:dispell_init	3732:dispell_lexize
3742	thesaurus		3740:thesaurus_init	3741:thesaurus_lexize
13150	snowball		13148:dsnowball_init	13149:dsnowball_lexize

"""#
}
