import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `a COLLATE name`.
    func bind(_ node: CollateExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try bind(node.operand, scope)
        let word = word(behind: node.operand)
        guard operand.type == .unknown || facts.isCollatable(operand.type) else {
            throw failure(
                "42804",
                "collations are not supported by type \(facts.name(operand.type))",
                at: word
            )
        }
        let collation = try findCollation(node.collation, at: word)
        derivesCollations = true
        return BoundExpression(
            kind: .collate(operand, collation),
            type: operand.type,
            typeModifier: operand.typeModifier,
            range: Self.place(operand, node.range)
        ).written(.collation(collationText(node.collation), at: word))
    }

    /// The name of a collation as it is written out.
    private func collationText(_ name: QualifiedName) -> String {
        let isOwn = name.schema != nil && name.schema != "pg_catalog"
        return (isOwn ? SQLIdentifier.quote(name.schema ?? "") + "." : "") + SQLIdentifier.quote(name.name)
    }

    /// The collation of a name.
    private func findCollation(_ name: QualifiedName, at range: SourceRange) throws(PostgresError) -> OID {
        if let schema = name.schema, environment.catalog.schemaOID(named(schema)) == nil {
            throw failure("3F000", "schema \"\(schema)\" does not exist", at: range)
        }
        let schemas = name.schema.map { [named($0)] } ?? searchPath(withImplicit: true)
        for schema in schemas {
            if let oid = environment.catalog.collationOID(TableName(name.name, schema: schema)) { return oid }
        }
        let shown = name.parts.map(\.value).joined(separator: ".")
        throw failure("42704", "collation \"\(shown)\" for encoding \"UTF8\" does not exist", at: range)
    }

    /// The name of a collation for messages.
    func collationName(_ oid: OID) -> String {
        environment.catalog.collation(oid)?.name.name ?? "(null)"
    }

    /// What a collation means; unsettled for an invalid one.
    func rule(of collation: OID) throws(PostgresError) -> CollationRule {
        switch collation {
        case .invalid: return .unsettled
        case .defaultCollation: return .ordinary
        default:
            guard let definition = environment.catalog.collation(collation), let rule = CollationRule(definition) else {
                throw unsupported("collation \"\(collationName(collation))\"")
            }
            return rule
        }
    }
}
