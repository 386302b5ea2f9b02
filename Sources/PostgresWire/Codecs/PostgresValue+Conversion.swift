extension PostgresValue {
    /// The value as a value of another type: an assignment cast without the catalog.
    ///
    /// Characters become any type through its input function, any type becomes characters through its output function
    /// (but `true` becomes `true`, not `t`), numbers become other numbers, with a range check.
    public func converted(
        to type: PostgresType,
        typeModifier: Int32 = -1,
        formats: TextFormats = TextFormats()
    ) throws(PostgresError) -> PostgresValue {
        if isNull { return self }
        if isHeld(as: type) { return try applying(typeModifier: typeModifier, of: type) }
        if case .text(let text) = self {
            return try PostgresValue(text: text, type: type, typeModifier: typeModifier, formats: formats)
        }
        let value = try convertedKind(to: type, formats)
        return try value.applying(typeModifier: typeModifier, of: type)
    }

    private func convertedKind(to type: PostgresType, _ formats: TextFormats) throws(PostgresError) -> PostgresValue {
        switch type.representation {
        case .int2: if let value = try integer(Int16.self, "smallint") { return .int2(value) }
        case .int4: if let value = try integer(Int32.self, "integer") { return .int4(value) }
        case .int8: if let value = try integer(Int64.self, "bigint") { return .int8(value) }
        case .oid: if let value = try oidValue() { return .oid(value) }
        case .object: if let value = try oidValue() { return .object(value, name: value.description) }
        case .float4: if let value = try floatValue() { return .float4(value) }
        case .float8: if let value = try doubleValue() { return .float8(value) }
        case .numeric: if let value = numericValue() { return .numeric(value) }
        case .money:
            if let value = numericValue() {
                let cents = try value.multiplied(by: Numeric(100))
                return .money(try cents.integer(as: Int64.self, named: "money"))
            }
        case .date, .time, .timestamp, .timestamptz:
            if let value = try dateTimeValue(type, formats) { return value }
        case .array:
            if case .array(let array) = self, let element = type.elementType {
                var elements: [PostgresValue] = []
                for value in array.elements { elements.append(try value.converted(to: element, formats: formats)) }
                return .array(
                    PostgresArray(elementType: element, dimensions: array.dimensions, elements: elements)
                )
            }
        case .json: if case .jsonb(let value) = self { return .json(value.description) }
        case .jsonb: if case .json(let text) = self { return .jsonb(try JSONValue(text: text)) }
        case .text:
            // The one type whose cast to text is not its output function.
            if case .bool(let value) = self { return .text(value ? "true" : "false") }
            return .text(text(as: self.type, formats: formats))
        case .null, .bool, .bytea, .timetz, .interval, .uuid, .inet, .bits, .record, .enumeration, .collected, .range,
            .multirange,
            .geometry, .jsonPath, .tsvector, .tsquery, .defined:
            break
        }
        throw PostgresError("42846", "cannot cast type \(self.type.name) to \(type.name)")
    }

    private func integer<Value: FixedWidthInteger>(
        _ type: Value.Type,
        _ name: String
    ) throws(PostgresError) -> Value? {
        let exact: Value?
        switch self {
        case .int2(let value): exact = Value(exactly: value)
        case .int4(let value): exact = Value(exactly: value)
        case .int8(let value): exact = Value(exactly: value)
        case .oid(let value), .object(let value, _): exact = Value(exactly: value.rawValue)
        case .float4(let value): exact = Value(exactly: Double(value).roundedToEven)
        case .float8(let value): exact = Value(exactly: value.roundedToEven)
        case .numeric(let value): return try value.integer(as: type, named: name)
        default: return nil
        }
        guard let exact else { throw .outOfRange(name) }
        return exact
    }

    private func oidValue() throws(PostgresError) -> OID? {
        switch self {
        case .oid(let value), .object(let value, _): return value
        case .int2(let value): return OID(UInt32(truncatingIfNeeded: value))
        case .int4(let value): return OID(UInt32(bitPattern: value))
        case .int8(let value):
            guard let number = UInt32(exactly: value) else { throw .outOfRange("OID") }
            return OID(number)
        default: return nil
        }
    }

    private func doubleValue() throws(PostgresError) -> Double? {
        switch self {
        case .int2(let value): Double(value)
        case .int4(let value): Double(value)
        case .int8(let value): Double(value)
        case .float4(let value): Double(value)
        case .float8(let value): value
        case .numeric(let value): try value.doubleValue()
        default: nil
        }
    }

    private func floatValue() throws(PostgresError) -> Float? {
        if case .numeric(let value) = self { return try value.floatValue() }
        guard let value = try doubleValue() else { return nil }
        let result = Float(value)
        if result.isInfinite, value.isFinite { throw PostgresError("22003", "value out of range: overflow") }
        if result == 0, value != 0 { throw PostgresError("22003", "value out of range: underflow") }
        return result
    }

    private func numericValue() -> Numeric? {
        switch self {
        case .int2(let value): Numeric(value)
        case .int4(let value): Numeric(value)
        case .int8(let value): Numeric(value)
        case .float4(let value): Numeric(value)
        case .float8(let value): Numeric(value)
        case .numeric(let value): value
        case .money(let value):
            Numeric.product(of: Numeric(value), and: .powerOfTen(-2))
        default: nil
        }
    }

    private func dateTimeValue(_ type: PostgresType, _ formats: TextFormats) throws(PostgresError) -> PostgresValue? {
        var local: Int64
        switch self {
        case .date(.max), .timestamp(.max), .timestamptz(.max): local = .max
        case .date(.min), .timestamp(.min), .timestamptz(.min): local = .min
        case .date(let days):
            let (value, overflow) = Int64(days).multipliedReportingOverflow(by: Timestamp.day)
            guard !overflow, Timestamp.isValid(value) else {
                throw PostgresError("22008", "date out of range for timestamp")
            }
            local = value
        case .timestamp(let value): local = value
        case .timestamptz(let value): local = formats.timeZone.localTimestamp(value)
        default: return nil
        }
        let isFinite = local != .min && local != .max
        switch type {
        case .timestamp: return .timestamp(local)
        case .timestamptz: return .timestamptz(formats.timeZone.instant(ofLocal: local))
        case .date:
            if !isFinite { return .date(local < 0 ? .min : .max) }
            return .date(Int32(truncatingIfNeeded: Timestamp.split(local).days))
        case .time: return isFinite ? .time(Timestamp.split(local).time) : nil
        default: return nil
        }
    }
}
