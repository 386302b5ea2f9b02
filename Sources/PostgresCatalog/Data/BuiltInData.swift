// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

/// The rows that PostgreSQL 15 itself brings, as text in the form that Scripts/generate-catalog describes.
enum BuiltInData {
    /// The text of a relation in pieces; each but the first begins with a row.
    static func pieces(of relation: String) -> [StaticString] {
        switch relation {
        case "pg_type": [pgType1]
        case "pg_proc": [pgProc1, pgProc2]
        case "pg_operator": [pgOperator1]
        case "pg_cast": [pgCast1]
        case "pg_aggregate": [pgAggregate1]
        case "pg_namespace": [pgNamespace1]
        case "pg_collation": [pgCollation1]
        case "pg_am": [pgAm1]
        case "pg_opclass": [pgOpclass1]
        case "pg_opfamily": [pgOpfamily1]
        case "pg_amop": [pgAmop1]
        case "pg_amproc": [pgAmproc1]
        case "pg_language": [pgLanguage1]
        case "pg_conversion": [pgConversion1]
        case "pg_range": [pgRange1]
        case "pg_ts_config": [pgTsConfig1]
        case "pg_ts_config_map": [pgTsConfigMap1]
        case "pg_ts_dict": [pgTsDict1]
        case "pg_ts_parser": [pgTsParser1]
        case "pg_ts_template": [pgTsTemplate1]
        case "pg_description": [pgDescription1]
        case "pg_shdescription": [pgShdescription1]
        case "pg_authid": [pgAuthid1]
        case "pg_auth_members": [pgAuthMembers1]
        case "pg_class": [pgClass1]
        case "pg_attribute": [pgAttribute1]
        case "pg_index": [pgIndex1]
        case "pg_constraint": [pgConstraint1]
        case "pg_extension": [pgExtension1]
        case "pg_tablespace": [pgTablespace1]
        case "pg_depend": [pgDepend1]
        case "pg_init_privs": [pgInitPrivs1]
        case "pg_rewrite": [pgRewrite1]
        case "pg_settings": [pgSettings1]
        case "keywords": [keywords1]
        case "view_definitions": [viewDefinitions1]
        case "sql_features": [sqlFeatures1]
        case "sql_implementation_info": [sqlImplementationInfo1]
        case "sql_parts": [sqlParts1]
        case "sql_sizing": [sqlSizing1]
        default: []
        }
    }

    /// The key words that an identifier cannot be without quotes: all that are not unreserved.
    static let quotedKeywords: StaticString = """
        all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean
        both case cast char character check coalesce collate collation column concurrently constraint
        create cross current_catalog current_date current_role current_schema current_time
        current_timestamp current_user dec decimal default deferrable desc distinct do else end except
        exists extract false fetch float for foreign freeze from full grant greatest group grouping having
        ilike in initially inner inout int integer intersect interval into is isnull join lateral leading
        least left like limit localtime localtimestamp national natural nchar none normalize not notnull
        null nullif numeric offset on only or order out outer overlaps overlay placing position precision
        primary real references returning right row select session_user setof similar smallint some
        substring symmetric table tablesample then time timestamp to trailing treat trim true union unique
        user using values varchar variadic verbose when where window with xmlattributes xmlconcat
        xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
        """
}
