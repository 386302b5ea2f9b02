// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_collation`.
    static let pgCollation1: StaticString = #"""
oid	collname	collnamespace	collowner	collprovider	collisdeterministic	collencoding	collcollate	collctype	colliculocale	collversion
\N	\N	11	10	c	t	-1	\N	\N	\N	\N
100	default			d						
950	C						C	C		
951	POSIX						POSIX	POSIX		
12341	C.utf8					6	C.utf8	C.utf8		
12342	und-x-icu			i					und	153.120
12481	en-x-icu			i					en	153.120

"""#
}
