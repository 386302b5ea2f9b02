package import PostgresCatalog
package import PostgresSQL
package import PostgresWire

/// The names of types as they are written.
package struct RuleTypes {
    let catalog: CatalogSnapshot

    package init(catalog: CatalogSnapshot) { self.catalog = catalog }

    /// That of a column: one that has a length is without it, so that nothing is cut off.
    package func name(of column: Column) throws(PostgresError) -> TypeName {
        let text: String =
            switch column.type.oid {
            case PostgresType.bpchar.oid: "bpchar"
            case PostgresType.varchar.oid: "varchar"
            default:
                catalog.formatType(
                    column.type.oid,
                    typeModifier: column.typeModifier == -1 ? nil : column.typeModifier,
                    searchPath: ["pg_catalog"]
                )
            }
        guard case .cast(let cast) = Parser().parseExpression("CAST(NULL AS \(text))").expression else {
            throw PostgresError(.internalError, "type \(text) cannot be written")
        }
        return cast.type
    }
}

/// What `*` is in an action.
extension RuleSource {
    static func isBareStar(_ expression: Expression) -> Bool {
        guard case .column(let reference) = expression else { return false }
        return reference.isStar && reference.parts.isEmpty
    }

    /// What `*` stands for where the rows have come in.
    static func stars(_ items: [FromItem]) throws(PostgresError) -> [SelectItem] {
        var found: [SelectItem] = []
        for item in items {
            let name: Identifier? =
                switch item {
                case .table(let table): table.alias?.name ?? Identifier(table.name.name)
                case .subquery(let derived): derived.alias?.name
                default: nil
                }
            guard let name else {
                throw PostgresError(.featureNotSupported, "\"*\" is not supported in this action of a rule")
            }
            found.append(SelectItem(expression: .column(ColumnReference(parts: [name], isStar: true))))
        }
        return found
    }
}
