import PostgresCatalog
import PostgresWire

/// `has_column_privilege`: by the table's list of privileges, or by the column's own.
enum ColumnPrivilegeFunctions {
    static func register(in table: inout ScalarTable) {
        let roles = ["", "name_", "id_"]
        for role in roles {
            for relation in ["name", "id"] {
                for column in ["name", "attnum"] {
                    table["has_column_privilege_\(role)\(relation)_\(column)"] = .many {
                        (values, environment) throws(PostgresError) in try check(values, environment)
                    }
                }
            }
        }
    }

    private static func check(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let catalog = environment.catalog
        let count = values.count
        let role = try PrivilegeFunctions.role(count == 4 ? .some(values[0]) : .none, environment)
        guard let relation = try relation(values[count - 3], environment) else { return .null }
        let number: Int16
        if case .text(let name) = values[count - 2] {
            guard let found = catalog.columnNumber(relation, named: name) else {
                let shown = catalog.relationName(relation)?.name ?? ""
                throw PostgresError("42703", "column \"\(name)\" of relation \"\(shown)\" does not exist")
            }
            number = found
        } else {
            number = Int16(truncatingIfNeeded: values[count - 2].integer)
            // One that was dropped, or never there.
            guard catalog.columnName(relation, number: number) != nil else { return .null }
        }
        let wanted = try PrivilegeFunctions.privileges(values[count - 1].string, of: "any_column")
        if catalog.allows(role, wanted, on: relation, kind: "table") { return .bool(true) }
        return .bool(catalog.allows(role, wanted, onColumn: number, of: relation))
    }

    private static func relation(
        _ value: PostgresValue,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> OID? {
        if case .text(let name) = value {
            return try environment.catalog.relationOID(text: name, searchPath: CatalogFunctions.path(environment))
        }
        return environment.catalog.relationName(value.oidValue) == nil ? nil : value.oidValue
    }
}
