extension SQLPrinter {
    /// Writes a type, with the standard's name where it has one.
    mutating func type(_ type: TypeName) {
        if let dialect = translation?.dialect, dialect.types != nil { return dialectType(type, dialect) }
        if type.isSet { write("SETOF ") }
        if let name = standardName(type) {
            write(name)
        } else {
            name(type.name)
            if !type.modifiers.isEmpty { parenthesized(type.modifiers) { $0.expression($1) } }
        }
        if type.isColumnType { write("%TYPE") }
        for bound in type.arrayBounds { write(bound.map { "[\($0)]" } ?? "[]") }
    }

    /// The standard's name for a type of `pg_catalog` with its modifiers.
    private func standardName(_ type: TypeName) -> String? {
        let parts = type.name.parts
        guard parts.count == 2, parts[0].value == "pg_catalog" else { return nil }
        let numbers = type.modifiers.compactMap { Self.number($0) }
        guard numbers.count == type.modifiers.count else { return nil }
        let length = numbers.isEmpty ? "" : "(" + numbers.map(String.init).joined(separator: ", ") + ")"
        switch (parts[1].value, numbers.count) {
        case ("int2", 0): return "smallint"
        case ("int4", 0): return "integer"
        case ("int8", 0): return "bigint"
        case ("float4", 0): return "real"
        case ("float8", 0): return "double precision"
        case ("bool", 0): return "boolean"
        case ("numeric", _): return "numeric" + length
        case ("varchar", 0...1): return "character varying" + length
        case ("bpchar", 1): return "character" + length
        case ("bit", 1...): return "bit" + length
        case ("varbit", _): return "bit varying" + length
        case ("timestamp", 0...1): return "timestamp\(length) without time zone"
        case ("timestamptz", 0...1): return "timestamp\(length) with time zone"
        case ("time", 0...1): return "time\(length) without time zone"
        case ("timetz", 0...1): return "time\(length) with time zone"
        case ("interval", _): return Self.intervalName(numbers)
        default: return nil
        }
    }

    /// Writes a constant of type `interval` as a type and a text, the only form that `SET TIME ZONE` takes.
    mutating func intervalConstant(_ text: String, _ type: TypeName) {
        let numbers = type.modifiers.compactMap { Self.number($0) }
        let name = Self.intervalName(numbers) ?? "interval"
        guard numbers.first != IntervalFields.full else { return write(name + " " + Self.constant(text)) }
        write("interval " + Self.constant(text) + name.dropFirst("interval".count))
    }

    private static func number(_ expression: Expression) -> Int64? {
        guard case .literal(let literal) = expression, case .integer(let value) = literal.value else { return nil }
        return value
    }

    /// An interval with its fields and precision.
    private static func intervalName(_ modifiers: [Int64]) -> String? {
        guard let mask = modifiers.first else { return "interval" }
        let precision = modifiers.count > 1 ? "(\(modifiers[1]))" : ""
        guard modifiers.count <= 2 else { return nil }
        if mask == IntervalFields.full { return precision.isEmpty ? nil : "interval" + precision }
        for first in IntervalFields.allCases {
            if first.rawValue == mask {
                guard precision.isEmpty || first == .second else { return nil }
                return "interval \(first)\(precision)"
            }
            for last in IntervalFields.allCases where first.mayReach(last) && first.mask(to: last) == mask {
                guard precision.isEmpty || last == .second else { return nil }
                return "interval \(first) to \(last)\(precision)"
            }
        }
        return nil
    }
}
