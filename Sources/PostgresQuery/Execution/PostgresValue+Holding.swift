import PostgresWire

extension PostgresValue {
    /// The same value held as a binary-compatible type holds it; names of objects are not looked up.
    func held(as target: PostgresType, from source: PostgresType) -> PostgresValue {
        switch TypeFacts.holding(target) {
        case .oid:
            switch self {
            case .int4(let value): .oid(OID(UInt32(bitPattern: value)))
            case .int8(let value): .oid(OID(UInt32(truncatingIfNeeded: value)))
            case .object(let oid, name: _): .oid(oid)
            default: self
            }
        case .int4:
            switch self {
            case .oid(let oid), .object(let oid, name: _): .int4(Int32(bitPattern: oid.rawValue))
            default: self
            }
        default: self
        }
    }
}
