import PostgresCatalog
import PostgresWire

extension CatalogFunctions {
    /// Objects as they are named everywhere alike.
    static func identities(in table: inout ScalarTable) {
        table["pg_identify_object"] = .many { values, environment in
            let found = identity(values, environment)
            let parts = [
                found?.type, found?.schema.map { SQLIdentifier.quote($0) }, found?.name.map { SQLIdentifier.quote($0) },
                found?.identity,
            ]
            return .record(
                PostgresRecord(
                    types: parts.map { _ in .text },
                    values: parts.map(text),
                    names: ["type", "schema", "name", "identity"]
                )
            )
        }
        table["pg_identify_object_as_address"] = .many { values, environment in
            let found = identity(values, environment)
            func list(_ words: [String]?) -> PostgresValue {
                words.map { .array(PostgresArray($0.map { .text($0) }, of: .text)) } ?? .null
            }
            return .record(
                PostgresRecord(
                    types: [.text, .textArray, .textArray],
                    values: [text(found?.type), list(found?.names), list(found?.arguments)],
                    names: ["type", "object_names", "object_args"]
                )
            )
        }
    }

    private static func identity(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) -> ObjectIdentity? {
        environment.catalog.identity(
            ofObject: values[1].oidValue,
            part: Int32(truncatingIfNeeded: values[2].integer),
            in: values[0].oidValue
        )
    }
}
