extension PostgresValue {
    /// The value fitted to a type's modifier, as an assignment or an explicit cast does it.
    public func applying(
        typeModifier: Int32,
        of type: PostgresType,
        isExplicit: Bool = false
    ) throws(PostgresError) -> PostgresValue {
        guard typeModifier >= 0 else { return self }
        switch self {
        case .numeric(let value): return .numeric(try value.applying(typeModifier: typeModifier))
        case .interval(let value): return .interval(try value.applying(typeModifier: typeModifier))
        case .bits(let value):
            return .bits(try value.fitted(to: typeModifier, isVarying: type != .bit, isExplicit: isExplicit))
        case .time(let time): return .time(Timestamp.rounded(time, precision: typeModifier))
        case .timetz(let time, let zone):
            return .timetz(Timestamp.rounded(time, precision: typeModifier), zone: zone)
        case .timestamp(let value): return .timestamp(Timestamp.rounded(value, precision: typeModifier))
        case .timestamptz(let value): return .timestamptz(Timestamp.rounded(value, precision: typeModifier))
        case .text(let text) where type == .varchar || type == .bpchar:
            return .text(try PostgresValue.fit(text, to: typeModifier &- 4, type, isExplicit: isExplicit))
        case .array(var array):
            for index in array.elements.indices {
                array.elements[index] = try array.elements[index].applying(
                    typeModifier: typeModifier,
                    of: array.elementType,
                    isExplicit: isExplicit
                )
            }
            return .array(array)
        default: return self
        }
    }

    /// Fits characters to a length: too long is an error unless only blanks are lost or the cast is explicit.
    private static func fit(
        _ text: String,
        to length: Int32,
        _ type: PostgresType,
        isExplicit: Bool
    ) throws(PostgresError) -> String {
        let wanted = Int(length)
        guard wanted > 0 else { return text }
        let count = text.unicodeScalars.count
        if count <= wanted {
            return type == .bpchar ? text + String(repeating: " ", count: wanted &- count) : text
        }
        let end = text.unicodeScalars.index(text.startIndex, offsetBy: wanted)
        guard isExplicit || text[end...].utf8.allSatisfy({ $0 == 32 }) else {
            throw PostgresError("22001", "value too long for type \(type.name)(\(wanted))")
        }
        return String(text[..<end])
    }
}
