public import PostgresCatalog
import PostgresWire

/// The tables of TPC-H.
public enum TPCHTable: String, CaseIterable, Sendable {
    case region, nation, supplier, customer, part, partsupp, orders, lineitem

    /// A number for the seed of its rows.
    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Its columns (TPC-H specification, 1.4).
    public var columns: [Column] {
        switch self {
        case .region: [key("r_regionkey"), char("r_name", 25), varchar("r_comment", 152)]
        case .nation: [key("n_nationkey"), char("n_name", 25), key("n_regionkey"), varchar("n_comment", 152)]
        case .supplier:
            [
                key("s_suppkey"), char("s_name", 25), varchar("s_address", 40), key("s_nationkey"),
                char("s_phone", 15), decimal("s_acctbal"), varchar("s_comment", 101),
            ]
        case .customer:
            [
                key("c_custkey"), varchar("c_name", 25), varchar("c_address", 40), key("c_nationkey"),
                char("c_phone", 15), decimal("c_acctbal"), char("c_mktsegment", 10), varchar("c_comment", 117),
            ]
        case .part:
            [
                key("p_partkey"), varchar("p_name", 55), char("p_mfgr", 25), char("p_brand", 10),
                varchar("p_type", 25), key("p_size"), char("p_container", 10), decimal("p_retailprice"),
                varchar("p_comment", 23),
            ]
        case .partsupp:
            [
                key("ps_partkey"), key("ps_suppkey"), key("ps_availqty"), decimal("ps_supplycost"),
                varchar("ps_comment", 199),
            ]
        case .orders:
            [
                Column("o_orderkey", .int8, isNullable: false), key("o_custkey"), char("o_orderstatus", 1),
                decimal("o_totalprice"), date("o_orderdate"), char("o_orderpriority", 15), char("o_clerk", 15),
                key("o_shippriority"), varchar("o_comment", 79),
            ]
        case .lineitem:
            [
                Column("l_orderkey", .int8, isNullable: false), key("l_partkey"), key("l_suppkey"),
                key("l_linenumber"), decimal("l_quantity"), decimal("l_extendedprice"), decimal("l_discount"),
                decimal("l_tax"), char("l_returnflag", 1), char("l_linestatus", 1), date("l_shipdate"),
                date("l_commitdate"), date("l_receiptdate"), char("l_shipinstruct", 25), char("l_shipmode", 10),
                varchar("l_comment", 44),
            ]
        }
    }

    private func key(_ name: String) -> Column { Column(name, .int4, isNullable: false) }
    private func date(_ name: String) -> Column { Column(name, .date, isNullable: false) }
    private func char(_ name: String, _ length: Int32) -> Column {
        Column(name, .bpchar, typeModifier: length + 4, isNullable: false)
    }
    private func varchar(_ name: String, _ length: Int32) -> Column {
        Column(name, .varchar, typeModifier: length + 4, isNullable: false)
    }
    private func decimal(_ name: String) -> Column {
        Column(name, .numeric, typeModifier: 15 << 16 | 2 + 4, isNullable: false)
    }
}
