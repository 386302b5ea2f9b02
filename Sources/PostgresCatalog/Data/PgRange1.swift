// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_range`.
    static let pgRange1: StaticString = #"""
rngtypid	rngsubtype	rngmultitypid	rngcollation	rngsubopc	rngcanonical	rngsubdiff
\N	\N	\N	0	\N	-	\N
3904	23	4451		1978	3914:int4range_canonical	3922:int4range_subdiff
3906	1700	4532		3125		3924:numrange_subdiff
3908	1114	4533		3128		3929:tsrange_subdiff
3910	1184	4534		3127		3930:tstzrange_subdiff
3912	1082	4535		3122	3915:daterange_canonical	3925:daterange_subdiff
3926	20	4536		3124	3928:int8range_canonical	3923:int8range_subdiff

"""#
}
