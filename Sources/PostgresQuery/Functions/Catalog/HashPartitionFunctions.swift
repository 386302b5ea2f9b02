import PostgresCatalog
package import PostgresWire

/// `satisfies_hash_partition(table, modulus, remainder, values…)`: what the partitions of a hash partitioned table hold.
package enum HashPartitionFunctions {
    static func register(in table: inout ScalarTable) {
        table["satisfies_hash_partition"] = .typed { (values, types, _, environment) throws(PostgresError) in
            try satisfies(values, types, environment)
        }
    }

    /// The hash that chooses a partition (PostgreSQL's `compute_partition_hash_value`).
    package static func hash(_ key: [PostgresValue], _ types: [PostgresType]) throws(PostgresError) -> UInt64 {
        var hash: UInt64 = 0
        for (value, type) in zip(key, types) where !value.isNull {
            let own = try ValueHash.hash(value, type, seed: 0x7A5B_2236_7996_DCFD)
            hash ^= own &+ 0x49A0_F4DD_15E5_A8E3 &+ (hash << 54) &+ (hash >> 7)
        }
        return hash
    }

    private static func satisfies(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        guard values.count >= 3, !values[0].isNull, !values[1].isNull, !values[2].isNull else { return .bool(false) }
        let (oid, modulus, remainder) = (values[0].oidValue, values[1].integer, values[2].integer)
        guard let relation = environment.catalog.relation(oid) else {
            throw PostgresError(.internalError, "could not open relation with OID \(oid.rawValue)")
        }
        guard let key = environment.catalog.model.tables[oid]?.partitionKey, key.strategy == .hash else {
            throw PostgresError("22023", "\"\(relation.name.name)\" is not a hash partitioned table")
        }
        func refuse(_ message: String) -> PostgresError { PostgresError("22023", message) }
        guard modulus > 0 else {
            throw refuse("modulus for hash partition must be an integer value greater than zero")
        }
        guard remainder >= 0 else {
            throw refuse("remainder for hash partition must be an integer value greater than or equal to zero")
        }
        guard remainder < modulus else { throw refuse("remainder for hash partition must be less than modulus") }
        let given = Array(values.dropFirst(3))
        let givenTypes = Array(types.dropFirst(3).prefix(given.count))
        guard given.count == key.elements.count else {
            throw refuse(
                "number of partitioning columns (\(key.elements.count)) does not match number of partition keys "
                    + "provided (\(given.count))"
            )
        }
        let facts = TypeFacts(environment)
        for (index, element) in key.elements.enumerated() {
            let column = relation.columns.first { $0.name == element.column }
            guard let column, givenTypes.indices.contains(index), givenTypes[index] != column.type else { continue }
            throw refuse(
                "column \(index + 1) of the partition key has type \(facts.name(column.type)), but supplied value is of "
                    + "type \(facts.name(givenTypes[index]))"
            )
        }
        return .bool(try hash(given, givenTypes) % UInt64(modulus) == UInt64(remainder))
    }
}
