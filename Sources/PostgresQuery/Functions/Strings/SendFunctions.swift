import PostgresWire

/// The functions that give a value in the binary format in which it is sent: `int4send` and its kin.
enum SendFunctions {
    private static let sources = """
        date_send interval_send time_send timestamp_send timestamptz_send timetz_send json_send jsonb_send cidr_send
        inet_send macaddr_send macaddr8_send array_send anyarray_send anycompatiblearray_send bit_send varbit_send
        boolsend bpcharsend byteasend cash_send charsend cidsend float4send float8send int2send int2vectorsend int4send
        int8send namesend numeric_send oidsend oidvectorsend record_send regclasssend regcollationsend
        regnamespacesend regoperatorsend regopersend regproceduresend regprocsend regrolesend regtypesend
        regconfigsend regdictionarysend textsend tidsend unknownsend uuid_send varcharsend void_send xid8send xidsend
        pg_lsn_send enum_send jsonpath_send xml_send box_send circle_send line_send lseg_send path_send point_send
        poly_send range_send multirange_send tsvectorsend tsquerysend pg_snapshot_send txid_snapshot_send
        """

    static func register(in table: inout ScalarTable) {
        for source in sources.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            table[String(source)] = .typed { (values, types, _, _) throws(PostgresError) in
                var buffer = OutputBuffer()
                try values[0].encodeBinary(as: types[0], into: &buffer)
                return .bytea(buffer.withBytes { Array($0) })
            }
        }
    }
}
