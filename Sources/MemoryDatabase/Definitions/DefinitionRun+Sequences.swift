import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Sequences, also those behind serial and identity columns.
extension DefinitionRun {
    mutating func createSequence(_ statement: CreateSequenceStatement) throws(PostgresError) {
        let isTemporary = statement.persistence == .temporary
        let name = try newName(statement.name, isTemporary: isTemporary)
        if model.relationOID(name) != nil {
            guard statement.ifNotExists else { throw Self.relationExists(name.name) }
            notice("relation \"\(name.name)\" already exists, skipping", sqlState: "42P07")
            return
        }
        if isTemporary { needTemporarySchema() }
        var sequence = SequenceDefinition(name)
        sequence.owner = newOwner
        sequence.persistence = Self.persistence(statement.persistence)
        try apply(statement.options, to: &sequence, isNew: true)
        add(sequence)
    }

    /// Puts a new sequence in.
    mutating func add(_ sequence: SequenceDefinition) {
        var sequence = sequence
        sequence.privileges = sequence.privileges ?? newPrivileges("S", sequence.name.schema, sequence.owner)
        if let oid = model.put(sequence) { need(.createSequence(oid)) }
    }

    static func relationExists(_ name: String) -> PostgresError {
        PostgresError("42P07", "relation \"\(name)\" already exists")
    }

    static func persistence(_ word: TablePersistence?) -> Persistence {
        switch word {
        case .temporary: .temporary
        case .unlogged: .unlogged
        case nil: .permanent
        }
    }

    /// Changes a sequence by its options; gives the number at which it begins again, where one is written.
    @discardableResult
    mutating func apply(
        _ options: [DefinitionClause],
        to sequence: inout SequenceDefinition,
        isNew: Bool
    ) throws(PostgresError) -> Int64? {
        var found: [String: DefinitionClause] = [:]
        for option in options {
            let key = Self.sequenceKey(option.keyword)
            guard found.updateValue(option, forKey: key) == nil else {
                throw PostgresError("42601", "conflicting or redundant options", position: position(option.range))
            }
        }
        let oldRange = SequenceDefinition.range(of: sequence.type)
        if case .type(let name)? = found["AS"]?.values.first {
            let type = try binder.type(name).type
            guard type == .int2 || type == .int4 || type == .int8 else {
                let what = sequence.ownedBy?.isIdentity == true ? "identity column" : "sequence"
                throw PostgresError("22023", "\(what) type must be smallint, integer, or bigint")
            }
            try change(type, of: &sequence, from: oldRange, isNew: isNew)
        }
        if let step = try number(found["INCREMENT"]) {
            guard step != 0 else { throw PostgresError("22023", "INCREMENT must not be zero") }
            sequence.increment = step
        }
        if let word = found["CYCLE"]?.keyword { sequence.cycles = word == "CYCLE" }
        try setLimits(found, of: &sequence, isNew: isNew)
        if let start = try number(found["START"]) {
            sequence.start = start
        } else if isNew {
            sequence.start = sequence.increment > 0 ? sequence.minimum : sequence.maximum
        }
        try checkStart(sequence.start, "START", of: sequence)
        if let cache = try number(found["CACHE"]) {
            guard cache > 0 else { throw PostgresError("22023", "CACHE (\(cache)) must be greater than zero") }
            sequence.cache = cache
        }
        if case .name(let owner)? = found["OWNED BY"]?.values.first { try setOwner(owner, of: &sequence) }
        guard let restart = found["RESTART"] else { return nil }
        let value = try number(restart) ?? sequence.start
        try checkStart(value, "RESTART", of: sequence)
        return value
    }

    private static func sequenceKey(_ keyword: String) -> String {
        switch keyword {
        case "INCREMENT BY": "INCREMENT"
        case "START WITH": "START"
        case "RESTART WITH": "RESTART"
        case "NO MINVALUE": "MINVALUE"
        case "NO MAXVALUE": "MAXVALUE"
        case "NO CYCLE": "CYCLE"
        default: keyword
        }
    }

    private func number(_ clause: DefinitionClause?) throws(PostgresError) -> Int64? {
        guard case .number(let expression)? = clause?.values.first else { return nil }
        guard let value = expression.integer else {
            throw PostgresError(
                "22023",
                "invalid value for sequence option",
                position: clause.flatMap { position($0.range) }
            )
        }
        return value
    }

    private func change(
        _ type: PostgresType,
        of sequence: inout SequenceDefinition,
        from old: ClosedRange<Int64>,
        isNew: Bool
    ) throws(PostgresError) {
        let range = SequenceDefinition.range(of: type)
        if isNew || sequence.maximum == old.upperBound { sequence.maximum = range.upperBound }
        if !isNew, sequence.minimum == old.lowerBound { sequence.minimum = range.lowerBound }
        sequence.type = type
    }

    private func setLimits(
        _ found: [String: DefinitionClause],
        of sequence: inout SequenceDefinition,
        isNew: Bool
    ) throws(PostgresError) {
        let range = SequenceDefinition.range(of: sequence.type)
        let isAscending = sequence.increment > 0
        if let maximum = try number(found["MAXVALUE"]) {
            sequence.maximum = maximum
        } else if isNew || found["MAXVALUE"] != nil {
            sequence.maximum = isAscending ? range.upperBound : -1
        }
        if let minimum = try number(found["MINVALUE"]) {
            sequence.minimum = minimum
        } else if isNew || found["MINVALUE"] != nil {
            sequence.minimum = isAscending ? 1 : range.lowerBound
        }
        let typeName = catalog.formatType(sequence.type.oid)
        if !range.contains(sequence.maximum) {
            throw PostgresError(
                "22023",
                "MAXVALUE (\(sequence.maximum)) is out of range for sequence data type \(typeName)"
            )
        }
        if !range.contains(sequence.minimum) {
            throw PostgresError(
                "22023",
                "MINVALUE (\(sequence.minimum)) is out of range for sequence data type \(typeName)"
            )
        }
        guard sequence.minimum < sequence.maximum else {
            throw PostgresError(
                "22023",
                "MINVALUE (\(sequence.minimum)) must be less than MAXVALUE (\(sequence.maximum))"
            )
        }
    }

    private func checkStart(
        _ value: Int64,
        _ word: String,
        of sequence: SequenceDefinition
    ) throws(PostgresError) {
        if value < sequence.minimum {
            throw PostgresError(
                "22023",
                "\(word) value (\(value)) cannot be less than MINVALUE (\(sequence.minimum))"
            )
        }
        if value > sequence.maximum {
            throw PostgresError(
                "22023",
                "\(word) value (\(value)) cannot be greater than MAXVALUE (\(sequence.maximum))"
            )
        }
    }

    private func setOwner(_ name: QualifiedName, of sequence: inout SequenceDefinition) throws(PostgresError) {
        if name.parts.count == 1 {
            guard name.name == "none" else {
                throw PostgresError(
                    "42601",
                    "invalid OWNED BY option",
                    hint: "Specify OWNED BY table.column or OWNED BY NONE."
                )
            }
            sequence.ownedBy = nil
            return
        }
        let table = try table(QualifiedName(Array(name.parts.dropLast())))
        guard table.column(name.name) != nil else {
            throw PostgresError(
                "42703",
                "column \"\(name.name)\" of relation \"\(table.name.name)\" does not exist"
            )
        }
        guard table.name.schema == sequence.name.schema else {
            throw PostgresError("55000", "sequence must be in same schema as table it is linked to")
        }
        sequence.ownedBy = .init(table.name, name.name)
    }

    mutating func alterSequence(
        _ oid: OID,
        _ options: [DefinitionClause]
    ) throws(PostgresError) {
        guard var sequence = model.sequences[oid] else { return }
        if sequence.ownedBy?.isIdentity == true, options.contains(where: { $0.keyword == "OWNED BY" }) {
            throw PostgresError("55000", "cannot change ownership of identity sequence")
        }
        let restart = try apply(options, to: &sequence, isNew: false)
        model.put(sequence)
        // Where it starts, and whose it is, is nothing that its numbers hang on.
        let isSameSeries = options.allSatisfy { ["START", "OWNED BY"].contains(Self.sequenceKey($0.keyword)) }
        if !isSameSeries { need(.alterSequence(oid, restart: restart)) }
    }
}

extension Expression {
    /// The whole number that is written, with its sign.
    var integer: Int64? {
        switch self {
        case .literal(let literal):
            switch literal.value {
            case .integer(let value): return value
            case .decimal(let digits): return Int64(digits)
            default: return nil
            }
        case .prefix(let node):
            guard case .literal(let literal) = node.operand else { return nil }
            let digits: String
            switch literal.value {
            case .integer(let value): digits = String(value)
            case .decimal(let text): digits = text
            default: return nil
            }
            return Int64(node.operator.symbol == "-" ? "-" + digits : digits)
        default: return nil
        }
    }
}
