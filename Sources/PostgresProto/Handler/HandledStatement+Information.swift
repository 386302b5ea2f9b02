public import PostgresSQL
public import PostgresWire

extension HandledStatement {
    /// What it is about: tables, columns, conditions, order and limit; nil where it is no SELECT, INSERT, UPDATE, DELETE or
    /// MERGE.
    public var information: StatementInfo? { StatementInfo(parsed) }

    /// The value of a constant or a parameter of the statement, as a value of this type; nil for any other expression.
    ///
    /// A string is read as the type's text, as PostgreSQL reads a literal whose type is open.
    ///
    /// - Throws: what the type's input says (22P02, 22003 …), and 08P01 for a parameter without a value.
    public func value(of expression: Expression, as type: PostgresType) throws(PostgresError) -> PostgresValue? {
        switch expression {
        case .literal(let literal): return try value(of: literal, sign: "", as: type)
        case .prefix(let node):
            guard node.operator.schema == nil, node.operator.symbol == "-", case .literal(let number) = node.operand
            else { return nil }
            return try value(of: number, sign: "-", as: type)
        case .parameter(let parameter):
            guard parameters.indices.contains(parameter.number - 1) else {
                throw PostgresError(.protocolViolation, "there is no value for parameter $\(parameter.number)")
            }
            return try parameters[parameter.number - 1].converted(to: type, formats: formats)
        default: return nil
        }
    }

    private func value(
        of literal: Literal,
        sign: String,
        as type: PostgresType
    ) throws(PostgresError) -> PostgresValue? {
        switch literal.value {
        case .integer(let number): return try PostgresValue(text: sign + String(number), type: type, formats: formats)
        case .decimal(let digits): return try PostgresValue(text: sign + digits, type: type, formats: formats)
        case .null where sign.isEmpty: return .null
        case .bool(let value) where sign.isEmpty:
            return try PostgresValue.bool(value).converted(to: type, formats: formats)
        case .string(let text) where sign.isEmpty: return try PostgresValue(text: text, type: type, formats: formats)
        case .null, .bool, .string, .bits, .hexBits: return nil
        }
    }
}
