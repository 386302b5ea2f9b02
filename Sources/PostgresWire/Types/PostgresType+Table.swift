/// What is known of a type: a row of `pg_type`.
final class TypeFacts: Sendable {
    let oid: UInt32
    let name: String
    let internalName: String
    let length: Int16
    let category: Character
    let isPreferred: Bool
    let delimiter: Character
    let element: UInt32
    let array: UInt32

    init(
        oid: UInt32,
        name: String,
        internalName: String,
        length: Int16,
        category: Character,
        isPreferred: Bool,
        delimiter: Character,
        element: UInt32,
        array: UInt32
    ) {
        self.oid = oid
        self.name = name
        self.internalName = internalName
        self.length = length
        self.category = category
        self.isPreferred = isPreferred
        self.delimiter = delimiter
        self.element = element
        self.array = array
    }

    /// A row of the table: OID, internal name, length, category (`!` behind it: preferred), element, array, name.
    fileprivate convenience init?(row: Substring) {
        let fields = row.split(separator: " ", maxSplits: 6)
        guard fields.count == 7, let oid = UInt32(fields[0]), let length = Int16(fields[2]),
            let category = fields[3].first, let element = UInt32(fields[4]), let array = UInt32(fields[5])
        else { return nil }
        self.init(
            oid: oid,
            name: String(fields[6]),
            internalName: String(fields[1]),
            length: length,
            category: category,
            isPreferred: fields[3].count == 2,
            delimiter: oid == 603 ? ";" : ",",
            element: element,
            array: array
        )
    }

    /// The type of arrays of this one.
    fileprivate var arrayFacts: TypeFacts? {
        guard array != 0 else { return nil }
        return TypeFacts(
            oid: array,
            name: name + "[]",
            internalName: "_" + internalName,
            length: -1,
            category: internalName == "record" ? "P" : "A",
            isPreferred: false,
            delimiter: delimiter,
            element: oid,
            array: 0
        )
    }
}

/// PostgreSQL's own types.
enum TypeTable {
    /// The types by OID, arrays included.
    static let byOID: [UInt32: TypeFacts] = {
        var result: [UInt32: TypeFacts] = [:]
        for row in rows.split(separator: "\n") {
            guard let facts = TypeFacts(row: row) else { continue }
            result[facts.oid] = facts
            if let array = facts.arrayFacts { result[array.oid] = array }
        }
        return result
    }()

    /// The OIDs by the names of `pg_type`.
    static let byName: [String: UInt32] = {
        var result: [String: UInt32] = [:]
        for (oid, facts) in byOID { result[facts.internalName] = oid }
        return result
    }()

    private static let rows = """
        16 bool 1 B! 0 1000 boolean
        17 bytea -1 U 0 1001 bytea
        18 char 1 Z 0 1002 "char"
        19 name 64 S 18 1003 name
        20 int8 8 N 0 1016 bigint
        21 int2 2 N 0 1005 smallint
        22 int2vector -1 A 21 1006 int2vector
        23 int4 4 N 0 1007 integer
        24 regproc 4 N 0 1008 regproc
        25 text -1 S! 0 1009 text
        26 oid 4 N! 0 1028 oid
        27 tid 6 U 0 1010 tid
        28 xid 4 U 0 1011 xid
        29 cid 4 U 0 1012 cid
        30 oidvector -1 A 26 1013 oidvector
        32 pg_ddl_command 8 P 0 0 pg_ddl_command
        114 json -1 U 0 199 json
        142 xml -1 U 0 143 xml
        194 pg_node_tree -1 Z 0 0 pg_node_tree
        269 table_am_handler 4 P 0 0 table_am_handler
        325 index_am_handler 4 P 0 0 index_am_handler
        600 point 16 G 701 1017 point
        601 lseg 32 G 600 1018 lseg
        602 path -1 G 0 1019 path
        603 box 32 G 600 1020 box
        604 polygon -1 G 0 1027 polygon
        628 line 24 G 701 629 line
        650 cidr -1 I 0 651 cidr
        700 float4 4 N 0 1021 real
        701 float8 8 N! 0 1022 double precision
        705 unknown -2 X 0 0 unknown
        718 circle 24 G 0 719 circle
        774 macaddr8 8 U 0 775 macaddr8
        790 money 8 N 0 791 money
        829 macaddr 6 U 0 1040 macaddr
        869 inet -1 I! 0 1041 inet
        1033 aclitem 12 U 0 1034 aclitem
        1042 bpchar -1 S 0 1014 character
        1043 varchar -1 S 0 1015 character varying
        1082 date 4 D 0 1182 date
        1083 time 8 D 0 1183 time without time zone
        1114 timestamp 8 D 0 1115 timestamp without time zone
        1184 timestamptz 8 D! 0 1185 timestamp with time zone
        1186 interval 16 T! 0 1187 interval
        1266 timetz 12 D 0 1270 time with time zone
        1560 bit -1 V 0 1561 bit
        1562 varbit -1 V! 0 1563 bit varying
        1700 numeric -1 N 0 1231 numeric
        1790 refcursor -1 U 0 2201 refcursor
        2202 regprocedure 4 N 0 2207 regprocedure
        2203 regoper 4 N 0 2208 regoper
        2204 regoperator 4 N 0 2209 regoperator
        2205 regclass 4 N 0 2210 regclass
        2206 regtype 4 N 0 2211 regtype
        2249 record -1 P 0 2287 record
        2275 cstring -2 P 0 1263 cstring
        2276 any 4 P 0 0 "any"
        2277 anyarray -1 P 0 0 anyarray
        2278 void 4 P 0 0 void
        2279 trigger 4 P 0 0 trigger
        2280 language_handler 4 P 0 0 language_handler
        2281 internal 8 P 0 0 internal
        2283 anyelement 4 P 0 0 anyelement
        2776 anynonarray 4 P 0 0 anynonarray
        2950 uuid 16 U 0 2951 uuid
        2970 txid_snapshot -1 U 0 2949 txid_snapshot
        3115 fdw_handler 4 P 0 0 fdw_handler
        3220 pg_lsn 8 U 0 3221 pg_lsn
        3310 tsm_handler 4 P 0 0 tsm_handler
        3361 pg_ndistinct -1 Z 0 0 pg_ndistinct
        3402 pg_dependencies -1 Z 0 0 pg_dependencies
        3500 anyenum 4 P 0 0 anyenum
        3614 tsvector -1 U 0 3643 tsvector
        3615 tsquery -1 U 0 3645 tsquery
        3642 gtsvector -1 U 0 3644 gtsvector
        3734 regconfig 4 N 0 3735 regconfig
        3769 regdictionary 4 N 0 3770 regdictionary
        3802 jsonb -1 U 0 3807 jsonb
        3831 anyrange -1 P 0 0 anyrange
        3838 event_trigger 4 P 0 0 event_trigger
        3904 int4range -1 R 0 3905 int4range
        3906 numrange -1 R 0 3907 numrange
        3908 tsrange -1 R 0 3909 tsrange
        3910 tstzrange -1 R 0 3911 tstzrange
        3912 daterange -1 R 0 3913 daterange
        3926 int8range -1 R 0 3927 int8range
        4072 jsonpath -1 U 0 4073 jsonpath
        4089 regnamespace 4 N 0 4090 regnamespace
        4096 regrole 4 N 0 4097 regrole
        4191 regcollation 4 N 0 4192 regcollation
        4451 int4multirange -1 R 0 6150 int4multirange
        4532 nummultirange -1 R 0 6151 nummultirange
        4533 tsmultirange -1 R 0 6152 tsmultirange
        4534 tstzmultirange -1 R 0 6153 tstzmultirange
        4535 datemultirange -1 R 0 6155 datemultirange
        4536 int8multirange -1 R 0 6157 int8multirange
        4537 anymultirange -1 P 0 0 anymultirange
        4538 anycompatiblemultirange -1 P 0 0 anycompatiblemultirange
        4600 pg_brin_bloom_summary -1 Z 0 0 pg_brin_bloom_summary
        4601 pg_brin_minmax_multi_summary -1 Z 0 0 pg_brin_minmax_multi_summary
        5017 pg_mcv_list -1 Z 0 0 pg_mcv_list
        5038 pg_snapshot -1 U 0 5039 pg_snapshot
        5069 xid8 8 U 0 271 xid8
        5077 anycompatible 4 P 0 0 anycompatible
        5078 anycompatiblearray -1 P 0 0 anycompatiblearray
        5079 anycompatiblenonarray 4 P 0 0 anycompatiblenonarray
        5080 anycompatiblerange -1 P 0 0 anycompatiblerange
        """
}
