import PostgresWire

/// What the identity of a row says that may be one of several tables: `(block,offset)@table`.
enum RowIdentityFunctions {
    static func register(in table: inout ScalarTable) {
        table.unary("identity_place") { identity in
            guard case .text(let text) = identity, let end = text.firstIndex(of: "@") else { return identity }
            return .text(String(text[..<end]))
        }
        table.binary("identity_table") { identity, table in
            guard case .text(let text) = identity, let end = text.firstIndex(of: "@"),
                let number = UInt32(text[text.index(after: end)...])
            else { return table }
            return .oid(OID(rawValue: number))
        }
    }
}
