/// The case of `PostgresValue` that holds the values of a type.
enum ValueRepresentation: UInt8 {
    case null, bool, int2, int4, int8, float4, float8, numeric, money, text, bytea, date, time, timetz, timestamp
    case timestamptz, interval, uuid, json, jsonb, oid, object, inet, bits, array, record
    case range, multirange, geometry, jsonPath, tsvector, tsquery, enumeration
    case defined
    /// No type is held like this: rows are collected as values.
    case collected
}

extension PostgresType {
    /// The case that holds the type's values; `text` for all types without one.
    var representation: ValueRepresentation {
        switch oid.rawValue {
        case 25, 1043, 1042, 19: .text
        case 23: .int4
        case 20: .int8
        case 701: .float8
        case 16: .bool
        case 21: .int2
        case 1114: .timestamp
        case 1184: .timestamptz
        case 1082: .date
        case 1700: .numeric
        case 700: .float4
        case 17: .bytea
        case 1083: .time
        case 1266: .timetz
        case 1186: .interval
        case 2950: .uuid
        case 114: .json
        case 3802: .jsonb
        case 26, 28, 29: .oid
        case 24, 2202, 2203, 2204, 2205, 2206, 3734, 3769, 4089, 4096, 4191: .object
        case 650, 869: .inet
        case 790: .money
        case 1560, 1562: .bits
        case 2249: .record
        case 22, 30, 2277: .array
        case 3904, 3906, 3908, 3910, 3912, 3926: .range
        case 4451, 4532...4536: .multirange
        case 600...604, 628, 718: .geometry
        case 4072: .jsonPath
        case 3614: .tsvector
        case 3615: .tsquery
        default: isArray ? .array : .text
        }
    }
}

extension PostgresType {
    /// Whether a user has made the type, so that only a catalog knows it.
    package var isUserDefined: Bool { oid >= .firstUserObject }
}

extension PostgresValue {
    /// The value's case.
    var representation: ValueRepresentation {
        switch self {
        case .null: .null
        case .bool: .bool
        case .int2: .int2
        case .int4: .int4
        case .int8: .int8
        case .float4: .float4
        case .float8: .float8
        case .numeric: .numeric
        case .money: .money
        case .text: .text
        case .bytea: .bytea
        case .date: .date
        case .time: .time
        case .timetz: .timetz
        case .timestamp: .timestamp
        case .timestamptz: .timestamptz
        case .interval: .interval
        case .uuid: .uuid
        case .json: .json
        case .jsonb: .jsonb
        case .oid: .oid
        case .object: .object
        case .inet: .inet
        case .bits: .bits
        case .array: .array
        case .record: .record
        case .enumeration: .enumeration
        case .range: .range
        case .multirange: .multirange
        case .geometry: .geometry
        case .jsonPath: .jsonPath
        case .tsvector: .tsvector
        case .tsquery: .tsquery
        case .defined: .defined
        }
    }

    /// Whether it is NULL.
    public var isNull: Bool {
        if case .null = self { return true }
        return false
    }

    /// The type that the value by itself has.
    public var type: PostgresType {
        switch self {
        case .null: .unknown
        case .bool: .bool
        case .int2: .int2
        case .int4: .int4
        case .int8: .int8
        case .float4: .float4
        case .float8: .float8
        case .numeric: .numeric
        case .money: .money
        case .text: .text
        case .bytea: .bytea
        case .date: .date
        case .time: .time
        case .timetz: .timetz
        case .timestamp: .timestamp
        case .timestamptz: .timestamptz
        case .interval: .interval
        case .uuid: .uuid
        case .json: .json
        case .jsonb: .jsonb
        case .oid: .oid
        case .object: .regclass
        case .inet: .inet
        case .bits: .varbit
        case .array(let array): array.elementType.arrayType ?? .textArray
        case .record: .record
        case .enumeration: .anyenum
        case .range(let range): range.subtype.rangeType ?? .unknown
        case .multirange(let multirange): multirange.subtype.multirangeType ?? .unknown
        case .geometry(let value): value.type
        case .jsonPath: .jsonpath
        case .tsvector: .tsvector
        case .tsquery: .tsquery
        case .defined: .unknown
        }
    }

    /// Whether values of a type are held like this one.
    package func isHeld(as type: PostgresType) -> Bool {
        // Only the catalog knows how the values of a user's type are held.
        if type.isUserDefined { return true }
        guard representation == type.representation else { return isNull }
        guard case .array(let array) = self, let element = type.elementType else { return true }
        return array.elementType == element
    }
}
