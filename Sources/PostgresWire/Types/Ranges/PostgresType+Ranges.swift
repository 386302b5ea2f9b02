/// The range types that PostgreSQL brings with it.
extension PostgresType {
    /// The type of the values in ranges of this type; nil where it is no range type.
    public var rangeSubtype: PostgresType? {
        switch oid.rawValue {
        case 3904: .int4
        case 3906: .numeric
        case 3908: .timestamp
        case 3910: .timestamptz
        case 3912: .date
        case 3926: .int8
        default: nil
        }
    }

    /// The type of the values in multiranges of this type; nil where it is no multirange type.
    public var multirangeSubtype: PostgresType? { multirangeRange?.rangeSubtype }

    /// The type of the ranges in multiranges of this type.
    public var multirangeRange: PostgresType? {
        switch oid.rawValue {
        case 4451: PostgresType(oid: 3904)
        case 4532: PostgresType(oid: 3906)
        case 4533: PostgresType(oid: 3908)
        case 4534: PostgresType(oid: 3910)
        case 4535: PostgresType(oid: 3912)
        case 4536: PostgresType(oid: 3926)
        default: nil
        }
    }

    /// The type of ranges of values of this type.
    public var rangeType: PostgresType? {
        switch self {
        case .int4: PostgresType(oid: 3904)
        case .numeric: PostgresType(oid: 3906)
        case .timestamp: PostgresType(oid: 3908)
        case .timestamptz: PostgresType(oid: 3910)
        case .date: PostgresType(oid: 3912)
        case .int8: PostgresType(oid: 3926)
        default: nil
        }
    }

    /// The type of multiranges of values of this type.
    public var multirangeType: PostgresType? {
        switch self {
        case .int4: PostgresType(oid: 4451)
        case .numeric: PostgresType(oid: 4532)
        case .timestamp: PostgresType(oid: 4533)
        case .timestamptz: PostgresType(oid: 4534)
        case .date: PostgresType(oid: 4535)
        case .int8: PostgresType(oid: 4536)
        default: nil
        }
    }
}
