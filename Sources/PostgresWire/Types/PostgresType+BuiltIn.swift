/// PostgreSQL's own types, under the OIDs that every PostgreSQL gives them (`pg_type.dat`).
extension PostgresType {
    /// `bool`.
    public static let bool = PostgresType(oid: 16)
    /// `bytea`.
    public static let bytea = PostgresType(oid: 17)
    /// `"char"`.
    public static let char = PostgresType(oid: 18)
    /// `name`.
    public static let name = PostgresType(oid: 19)
    /// `int8`.
    public static let int8 = PostgresType(oid: 20)
    /// `int2`.
    public static let int2 = PostgresType(oid: 21)
    /// `int2vector`.
    public static let int2vector = PostgresType(oid: 22)
    /// `int4`.
    public static let int4 = PostgresType(oid: 23)
    /// `regproc`.
    public static let regproc = PostgresType(oid: 24)
    /// `text`.
    public static let text = PostgresType(oid: 25)
    /// `oid`.
    public static let oid = PostgresType(oid: 26)
    /// `tid`.
    public static let tid = PostgresType(oid: 27)
    /// `xid`.
    public static let xid = PostgresType(oid: 28)
    /// `cid`.
    public static let cid = PostgresType(oid: 29)
    /// `oidvector`.
    public static let oidvector = PostgresType(oid: 30)
    /// `json`.
    public static let json = PostgresType(oid: 114)
    /// `xml`.
    public static let xml = PostgresType(oid: 142)
    /// `xml[]`.
    public static let xmlArray = PostgresType(oid: 143)
    /// `pg_node_tree`.
    public static let pgNodeTree = PostgresType(oid: 194)
    /// `point`.
    public static let point = PostgresType(oid: 600)
    /// `lseg`.
    public static let lseg = PostgresType(oid: 601)
    /// `path`.
    public static let path = PostgresType(oid: 602)
    /// `box`.
    public static let box = PostgresType(oid: 603)
    /// `polygon`.
    public static let polygon = PostgresType(oid: 604)
    /// `line`.
    public static let line = PostgresType(oid: 628)
    /// `cidr`.
    public static let cidr = PostgresType(oid: 650)
    /// `float4`.
    public static let float4 = PostgresType(oid: 700)
    /// `float8`.
    public static let float8 = PostgresType(oid: 701)
    /// `unknown`.
    public static let unknown = PostgresType(oid: 705)
    /// `circle`.
    public static let circle = PostgresType(oid: 718)
    /// `macaddr8`.
    public static let macaddr8 = PostgresType(oid: 774)
    /// `money`.
    public static let money = PostgresType(oid: 790)
    /// `macaddr`.
    public static let macaddr = PostgresType(oid: 829)
    /// `inet`.
    public static let inet = PostgresType(oid: 869)
    /// `aclitem`.
    public static let aclitem = PostgresType(oid: 1033)
    /// `bpchar`.
    public static let bpchar = PostgresType(oid: 1042)
    /// `varchar`.
    public static let varchar = PostgresType(oid: 1043)
    /// `date`.
    public static let date = PostgresType(oid: 1082)
    /// `time`.
    public static let time = PostgresType(oid: 1083)
    /// `timestamp`.
    public static let timestamp = PostgresType(oid: 1114)
    /// `timestamptz`.
    public static let timestamptz = PostgresType(oid: 1184)
    /// `interval`.
    public static let interval = PostgresType(oid: 1186)
    /// `timetz`.
    public static let timetz = PostgresType(oid: 1266)
    /// `bit`.
    public static let bit = PostgresType(oid: 1560)
    /// `varbit`.
    public static let varbit = PostgresType(oid: 1562)
    /// `numeric`.
    public static let numeric = PostgresType(oid: 1700)
    /// `refcursor`.
    public static let refcursor = PostgresType(oid: 1790)
    /// `regprocedure`.
    public static let regprocedure = PostgresType(oid: 2202)
    /// `regoper`.
    public static let regoper = PostgresType(oid: 2203)
    /// `regoperator`.
    public static let regoperator = PostgresType(oid: 2204)
    /// `regclass`.
    public static let regclass = PostgresType(oid: 2205)
    /// `regtype`.
    public static let regtype = PostgresType(oid: 2206)
    /// `record`.
    public static let record = PostgresType(oid: 2249)
    /// `cstring`.
    public static let cstring = PostgresType(oid: 2275)
    /// `any`.
    public static let `any` = PostgresType(oid: 2276)
    /// `anyarray`.
    public static let anyarray = PostgresType(oid: 2277)
    /// `void`.
    public static let void = PostgresType(oid: 2278)
    /// `uuid`.
    public static let uuid = PostgresType(oid: 2950)
    /// `pg_snapshot`.
    public static let pgSnapshot = PostgresType(oid: 5038)
    /// `txid_snapshot`.
    public static let txidSnapshot = PostgresType(oid: 2970)
    /// `tsvector`.
    public static let tsvector = PostgresType(oid: 3614)
    /// `tsquery`.
    public static let tsquery = PostgresType(oid: 3615)
    /// `regconfig`.
    public static let regconfig = PostgresType(oid: 3734)
    /// `regdictionary`.
    public static let regdictionary = PostgresType(oid: 3769)
    /// `jsonb`.
    public static let jsonb = PostgresType(oid: 3802)
    /// `int4range`.
    public static let int4range = PostgresType(oid: 3904)
    /// `numrange`.
    public static let numrange = PostgresType(oid: 3906)
    /// `tsrange`.
    public static let tsrange = PostgresType(oid: 3908)
    /// `tstzrange`.
    public static let tstzrange = PostgresType(oid: 3910)
    /// `daterange`.
    public static let daterange = PostgresType(oid: 3912)
    /// `int8range`.
    public static let int8range = PostgresType(oid: 3926)
    /// `jsonpath`.
    public static let jsonpath = PostgresType(oid: 4072)
    /// `regnamespace`.
    public static let regnamespace = PostgresType(oid: 4089)
    /// `regrole`.
    public static let regrole = PostgresType(oid: 4096)
    /// `regcollation`.
    public static let regcollation = PostgresType(oid: 4191)
    /// `pg_lsn`.
    public static let pgLsn = PostgresType(oid: 3220)
    /// `xid8`.
    public static let xid8 = PostgresType(oid: 5069)
    /// `anyelement`.
    public static let anyelement = PostgresType(oid: 2283)
    /// `anynonarray`.
    public static let anynonarray = PostgresType(oid: 2776)
    /// `anyenum`.
    public static let anyenum = PostgresType(oid: 3500)
    /// `bool[]`.
    public static let boolArray = PostgresType(oid: 1000)
    /// `bytea[]`.
    public static let byteaArray = PostgresType(oid: 1001)
    /// `char[]`.
    public static let charArray = PostgresType(oid: 1002)
    /// `name[]`.
    public static let nameArray = PostgresType(oid: 1003)
    /// `int2[]`.
    public static let int2Array = PostgresType(oid: 1005)
    /// `int4[]`.
    public static let int4Array = PostgresType(oid: 1007)
    /// `text[]`.
    public static let textArray = PostgresType(oid: 1009)
    /// `oid[]`.
    public static let oidArray = PostgresType(oid: 1028)
    /// `bpchar[]`.
    public static let bpcharArray = PostgresType(oid: 1014)
    /// `varchar[]`.
    public static let varcharArray = PostgresType(oid: 1015)
    /// `int8[]`.
    public static let int8Array = PostgresType(oid: 1016)
    /// `float4[]`.
    public static let float4Array = PostgresType(oid: 1021)
    /// `float8[]`.
    public static let float8Array = PostgresType(oid: 1022)
    /// `date[]`.
    public static let dateArray = PostgresType(oid: 1182)
    /// `time[]`.
    public static let timeArray = PostgresType(oid: 1183)
    /// `timestamp[]`.
    public static let timestampArray = PostgresType(oid: 1115)
    /// `timestamptz[]`.
    public static let timestamptzArray = PostgresType(oid: 1185)
    /// `interval[]`.
    public static let intervalArray = PostgresType(oid: 1187)
    /// `timetz[]`.
    public static let timetzArray = PostgresType(oid: 1270)
    /// `numeric[]`.
    public static let numericArray = PostgresType(oid: 1231)
    /// `uuid[]`.
    public static let uuidArray = PostgresType(oid: 2951)
    /// `json[]`.
    public static let jsonArray = PostgresType(oid: 199)
    /// `jsonb[]`.
    public static let jsonbArray = PostgresType(oid: 3807)
    /// `inet[]`.
    public static let inetArray = PostgresType(oid: 1041)
    /// `cidr[]`.
    public static let cidrArray = PostgresType(oid: 651)
    /// `money[]`.
    public static let moneyArray = PostgresType(oid: 791)
    /// `bit[]`.
    public static let bitArray = PostgresType(oid: 1561)
    /// `varbit[]`.
    public static let varbitArray = PostgresType(oid: 1563)
    /// `aclitem[]`.
    public static let aclitemArray = PostgresType(oid: 1034)
    /// `regtype[]`.
    public static let regtypeArray = PostgresType(oid: 2211)
    /// `regclass[]`.
    public static let regclassArray = PostgresType(oid: 2210)
    /// `record[]`.
    public static let recordArray = PostgresType(oid: 2287)
    /// `cstring[]`.
    public static let cstringArray = PostgresType(oid: 1263)
}
