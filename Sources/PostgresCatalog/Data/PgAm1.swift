// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_am`.
    static let pgAm1: StaticString = #"""
oid	amname	amhandler	amtype
\N	\N	\N	i
2	heap	3:heap_tableam_handler	t
403	btree	330:bthandler	
405	hash	331:hashhandler	
783	gist	332:gisthandler	
2742	gin	333:ginhandler	
3580	brin	335:brinhandler	
4000	spgist	334:spghandler	

"""#
}
