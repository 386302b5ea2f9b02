import PostgresCatalog
import PostgresWire

/// The functions of sequences (PostgreSQL 15 docs, §9.17).
enum SequenceFunctions {
    static func register(in table: inout ScalarTable) {
        table["nextval_oid"] = .unary { (oid, environment) throws(PostgresError) in
            .int8(try environment.nextValue(of: try sequence(oid, environment)))
        }
        table["currval_oid"] = .unary { (oid, environment) throws(PostgresError) in
            let sequence = try sequence(oid, environment)
            guard let value = environment.lastValue(of: sequence) else {
                throw PostgresError(
                    "55000",
                    "currval of sequence \"\(sequence.name.name)\" is not yet defined in this session"
                )
            }
            return .int8(value)
        }
        table["lastval"] = .nullary { (environment) throws(PostgresError) in
            guard let value = environment.lastValue(of: nil) else {
                throw PostgresError("55000", "lastval is not yet defined in this session")
            }
            return .int8(value)
        }
        table["setval_oid"] = .binary { (oid, value, environment) throws(PostgresError) in
            try set(oid, value, isCalled: true, environment)
        }
        table["setval3_oid"] = .many { (values, environment) throws(PostgresError) in
            try set(values[0], values[1], isCalled: values[2].boolean, environment)
        }
    }

    private static func sequence(
        _ oid: PostgresValue,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> SequenceDefinition {
        let catalog = environment.catalog
        if let sequence = catalog.model.sequences[oid.oidValue] { return sequence }
        guard let name = catalog.relationName(oid.oidValue) else {
            throw PostgresError("42P01", "could not open relation with OID \(oid.oidValue)")
        }
        throw PostgresError("42809", "\"\(name.name)\" is not a sequence")
    }

    private static func set(
        _ oid: PostgresValue,
        _ value: PostgresValue,
        isCalled: Bool,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let sequence = try sequence(oid, environment)
        let number = value.integer
        guard number >= sequence.minimum, number <= sequence.maximum else {
            throw PostgresError(
                "22003",
                "setval: value \(number) is out of bounds for sequence \"\(sequence.name.name)\" "
                    + "(\(sequence.minimum)..\(sequence.maximum))"
            )
        }
        try environment.setValue(of: sequence, to: number, isCalled: isCalled)
        return .int8(number)
    }
}
