import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A constant as the grammar has it; strings are of unknown type.
    func bind(_ literal: Literal) throws(PostgresError) -> BoundExpression {
        let range = literal.range
        freeConstants?.notesRead(range)
        func constant(_ value: PostgresValue, _ type: PostgresType) -> BoundExpression {
            BoundExpression(kind: .constant(value), type: type, range: range)
        }
        switch literal.value {
        case .null: return constant(.null, .unknown)
        case .bool(let value): return constant(.bool(value), .bool)
        case .integer(let value):
            guard let small = Int32(exactly: value) else { return constant(.int8(value), .int8) }
            return constant(.int4(small), .int4)
        case .decimal(let text): return constant(try readLiteral(text, as: .numeric, at: range), .numeric)
        case .string(let text): return constant(.text(text), .unknown)
        case .bits(let digits): return constant(try readLiteral(digits, as: .bit, at: range), .bit)
        case .hexBits(let digits): return constant(try readLiteral("x" + digits, as: .bit, at: range), .bit)
        }
    }

    /// The value that a type's input function makes of a text; errors point at the literal.
    func readLiteral(
        _ text: String,
        as type: PostgresType,
        typeModifier: Int32 = -1,
        at range: SourceRange
    ) throws(PostgresError) -> PostgresValue {
        if !holdsTime { holdsTime = ClockWords.mayRead(text, as: type) }
        do throws(PostgresError) {
            return try TextInput.value(of: text, as: type, typeModifier: typeModifier, environment)
        } catch {
            var error = error
            error.position = position(range)
            throw error
        }
    }

    /// `$n`.
    func bind(_ parameter: Parameter) throws(PostgresError) -> BoundExpression {
        guard parameter.number > 0, parameter.number <= 65535 else {
            throw failure("42P02", "there is no parameter $\(parameter.number)", at: parameter.range)
        }
        if variables != nil, functionParameters == nil {
            if let variable = try variable(["$\(parameter.number)"], at: parameter.range) { return variable }
            throw failure("42P02", "there is no parameter $\(parameter.number)", at: parameter.range)
        }
        if let functionParameters {
            guard functionParameters.indices.contains(parameter.number &- 1) else {
                throw failure("42P02", "there is no parameter $\(parameter.number)", at: parameter.range)
            }
            return functionParameters[parameter.number &- 1]
        }
        guard takesMoreParameters || parameter.number <= parameterTypes.count else {
            throw failure("42P02", "there is no parameter $\(parameter.number)", at: parameter.range)
        }
        while parameterTypes.count < parameter.number { parameterTypes.append(nil) }
        let index = parameter.number &- 1
        if let declared = parameterTypes[index], environment.catalog.type(declared.oid) == nil {
            throw PostgresError("XX000", "cache lookup failed for type \(declared.oid)")
        }
        let type = parameterTypes[index] ?? .unknown
        let value = BoundExpression(kind: .parameter(index), type: type, range: parameter.range)
        guard type.isUserDefined, facts.isDomain(type) else { return value }
        return BoundExpression(kind: .domain(value, type), type: type, range: parameter.range).written(.implicitCast)
    }
}
