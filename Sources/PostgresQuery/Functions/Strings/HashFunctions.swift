import PostgresCatalog
package import PostgresWire

/// The functions behind hash indexes and hash partitions, with the values that PostgreSQL computes.
enum HashFunctions {
    static func register(in table: inout ScalarTable) {
        aclItems(in: &table)
        for (source, hash) in kinds {
            add(source, in: &table, hash)
        }
        for source in ["hash_array", "hash_record", "hash_range", "hash_multirange", "jsonb_hash"] {
            table[source] = .typed { (values, types, _, _) throws(PostgresError) in
                .int4(Int32(truncatingIfNeeded: try ValueHash.hash(values[0], types[0], seed: nil)))
            }
            table["\(source)_extended"] = .typed { (values, types, _, _) throws(PostgresError) in
                let seed = UInt64(bitPattern: values[1].integer)
                return .int8(Int64(bitPattern: try ValueHash.hash(values[0], types[0], seed: seed)))
            }
        }
    }

    /// Functions whose names end with `extended` where they take a seed.
    private static let kinds: [(String, PostgresType)] = [
        ("hashint2", .int2), ("hashint4", .int4), ("hashint8", .int8), ("hashoid", .oid), ("hashchar", .char),
        ("hashfloat4", .float4), ("hashfloat8", .float8), ("hashname", .name), ("hashtext", .text),
        ("hashbpchar", .bpchar), ("hashoidvector", .oidvector), ("hashinet", .inet), ("hashmacaddr", .macaddr),
        ("hashmacaddr8", .macaddr8), ("hashenum", .oid), ("hash_numeric", .numeric), ("uuid_hash", .uuid),
        ("time_hash", .time), ("timetz_hash", .timetz), ("timestamp_hash", .timestamp), ("interval_hash", .interval),
        ("pg_lsn_hash", .pgLsn), ("hashtid", .tid),
    ]

    private static func aclItems(in table: inout ScalarTable) {
        table["hash_aclitem"] = .unary { item, environment in .int4(Int32(bitPattern: sum(of: item, environment))) }
        table["hash_aclitem_extended"] = .binary { item, seed, environment in
            let hash = sum(of: item, environment)
            let seed = UInt64(bitPattern: seed.integer)
            return .int8(Int64(bitPattern: seed == 0 ? UInt64(hash) : JenkinsHash.hash(hash, seed: seed)))
        }
    }

    /// The sum of an entry's privileges and its roles.
    private static func sum(of value: PostgresValue, _ environment: any FunctionEnvironment) -> UInt32 {
        guard let item = AccessItem(text: value.string) else { return 0 }
        let privileges = UInt32(item.privileges.rawValue) | UInt32(item.grantable.rawValue) << 16
        let roles = [item.grantee, item.grantor].compactMap { $0 }.map { environment.catalog.roleOID(named: $0) }
        return roles.reduce(privileges) { $0 &+ ($1?.rawValue ?? 0) }
    }

    private static func add(_ source: String, in table: inout ScalarTable, _ type: PostgresType) {
        table.unary(source) { (value) throws(PostgresError) in
            .int4(Int32(truncatingIfNeeded: try ValueHash.hash(value, type, seed: nil)))
        }
        let extended = source.contains("_") ? "\(source)_extended" : "\(source)extended"
        table.binary(extended) { (value, seed) throws(PostgresError) in
            .int8(Int64(bitPattern: try ValueHash.hash(value, type, seed: UInt64(bitPattern: seed.integer))))
        }
    }
}

/// Hashes of values by their types.
package enum ValueHash {
    /// The hash: of 32 bits without a seed, of 64 with one.
    package static func hash(_ value: PostgresValue, _ type: PostgresType, seed: UInt64?) throws(PostgresError)
        -> UInt64
    {
        switch value {
        case .bool(let flag): return number(flag ? 1 : 0, seed)
        case .int2(let integer): return number(UInt32(bitPattern: Int32(integer)), seed)
        case .int4(let integer), .date(let integer): return number(UInt32(bitPattern: integer), seed)
        case .int8(let integer), .money(let integer), .time(let integer), .timestamp(let integer),
            .timestamptz(let integer):
            return long(integer, seed)
        case .float4(let float): return double(Double(float), seed)
        case .float8(let float): return double(float, seed)
        case .oid(let oid), .object(let oid, name: _): return number(oid.rawValue, seed)
        case .numeric(let numeric): return exact(numeric, seed)
        case .bytea(let bytes): return self.bytes(bytes, seed)
        case .uuid(let uuid): return bytes(uuid.bytes, seed)
        case .timetz(let time, let zone):
            return long(time, seed) ^ number(UInt32(bitPattern: zone), seed)
        case .interval(let span): return long(Int64(truncatingIfNeeded: span.comparableLength), seed)
        case .inet(let address):
            return bytes([address.family.rawValue, address.prefixLength] + address.bytes, seed)
        case .text(let text): return try self.text(text, type, seed)
        case .array(let array): return try self.array(array, type, seed)
        case .record(let record): return try self.record(record, seed)
        case .range(let range): return try self.range(range, seed)
        case .multirange(let ranges): return try self.multirange(ranges, seed)
        case .jsonb(let document): return json(document, seed)
        default: throw unhashable(type)
        }
    }

    private static func unhashable(_ type: PostgresType) -> PostgresError {
        PostgresError("42883", "could not identify a hash function for type \(TypeFacts.builtIn.name(type))")
    }

    static func number(_ number: UInt32, _ seed: UInt64?) -> UInt64 {
        seed.map { JenkinsHash.hash(number, seed: $0) } ?? JenkinsHash.hash(number) & 0xFFFF_FFFF
    }

    static func bytes(_ bytes: some Sequence<UInt8>, _ seed: UInt64?) -> UInt64 {
        seed.map { JenkinsHash.hash(bytes, seed: $0) } ?? JenkinsHash.hash(bytes) & 0xFFFF_FFFF
    }

    /// A number of 64 bits, which has the hash of the shorter one where there is one.
    private static func long(_ value: Int64, _ seed: UInt64?) -> UInt64 {
        let bits = UInt64(bitPattern: value)
        let high = UInt32(truncatingIfNeeded: bits >> 32)
        return number(UInt32(truncatingIfNeeded: bits) ^ (value >= 0 ? high : ~high), seed)
    }

    private static func double(_ value: Double, _ seed: UInt64?) -> UInt64 {
        if value == 0 { return seed ?? 0 }
        let bits = (value.isNaN ? Double.nan : value).bitPattern
        return bytes((0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }, seed)
    }

    static func exact(_ value: Numeric, _ seed: UInt64?) -> UInt64 {
        guard value.isFinite else { return seed ?? 0 }
        if value.isZero { return seed.map { $0 &- 1 } ?? 0xFFFF_FFFF }
        let digits = value.digits.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return bytes(digits, seed) ^ UInt64(bitPattern: Int64(value.weight))
    }

    private static func text(_ text: String, _ type: PostgresType, _ seed: UInt64?) throws(PostgresError) -> UInt64 {
        switch type {
        case .bpchar: return bytes(text.withoutTrailingBlanks.utf8, seed)
        case .char:
            return number(UInt32(bitPattern: Int32(Int8(bitPattern: CharacterText.byte(of: text)))), seed)
        case .macaddr, .macaddr8: return bytes(HardwareAddress(text).bytes, seed)
        case .pgLsn: return long(Int64(bitPattern: WriteAheadLog.location(.text(text)) ?? 0), seed)
        case .xid8: return long(Int64(bitPattern: UInt64(text) ?? 0), seed)
        case .tid: return tupleIdentifier(text, seed)
        case .text, .varchar, .name: return bytes(text.utf8, seed)
        default: throw unhashable(type)
        }
    }

    /// A block number as two halves of 16 bits, the upper one first, and an offset.
    private static func tupleIdentifier(_ text: String, _ seed: UInt64?) -> UInt64 {
        let parts = text.split { !$0.isNumber }.map { UInt32($0) ?? 0 }
        guard parts.count == 2 else { return bytes([], seed) }
        let halves = [UInt16(truncatingIfNeeded: parts[0] >> 16), UInt16(truncatingIfNeeded: parts[0])]
        let words = halves + [UInt16(truncatingIfNeeded: parts[1])]
        return bytes(words.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }, seed)
    }

    private static func array(
        _ array: PostgresArray,
        _ type: PostgresType,
        _ seed: UInt64?
    ) throws(PostgresError) -> UInt64 {
        if type == .oidvector {
            let words = array.elements.map(\.oidValue.rawValue)
            return bytes(
                words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32($0 * 8)) } },
                seed
            )
        }
        if array.elementType == .money { throw unhashable(array.elementType) }
        var result: UInt64 = 1
        for element in array.elements {
            let hash = element.isNull ? 0 : try self.hash(element, array.elementType, seed: seed)
            result = result << 5 &- result &+ hash
        }
        return seed == nil ? result & 0xFFFF_FFFF : result
    }

    private static func record(_ record: PostgresRecord, _ seed: UInt64?) throws(PostgresError) -> UInt64 {
        var result: UInt64 = 0
        for (value, type) in zip(record.values, record.types) {
            if type == .unknown { throw unhashable(type) }
            let hash = value.isNull ? 0 : try self.hash(value, type, seed: seed)
            result = result << 5 &- result &+ hash
        }
        return seed == nil ? result & 0xFFFF_FFFF : result
    }
}
