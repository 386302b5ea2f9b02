public import PostgresWire

/// The views of `information_schema` that show columns: of tables, and of composite types.
extension CatalogViewer {
    func columnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        columns(of: origin).filter { mayUse(column: $0) }.map { column in
            var row = row(
                "columns",
                naming: ["table": column.relation.name],
                [
                    "column_name": .text(column.name), "ordinal_position": .int4(Int32(column.number)),
                    "dtd_identifier": .text(String(column.number)), "is_self_referencing": .yesOrNo(false),
                    "is_identity": .yesOrNo(false), "identity_cycle": .yesOrNo(false), "is_generated": .text("NEVER"),
                ]
            )
            describeDefault(of: column, in: &row)
            let commands = snapshot.writingCommands(column.relation.oid, column: column.number)
            row["is_updatable"] = .yesOrNo(commands.isSuperset(of: [.update, .delete]))
            describeType(of: column, baseNamed: "udt", in: &row)
            return row.values
        }
    }

    func attributeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        columns(of: origin, ["c"]).filter { mayUse(composite: $0.relation) }.map { attribute in
            var row = row(
                "attributes",
                naming: ["udt": attribute.relation.name],
                [
                    "attribute_name": .text(attribute.name), "ordinal_position": .int4(Int32(attribute.number)),
                    "dtd_identifier": .text(String(attribute.number)),
                    "is_derived_reference_attribute": .yesOrNo(false),
                ]
            )
            describeType(of: attribute, baseNamed: nil, in: &row)
            return row.values
        }
    }

    private func describeDefault(of column: ColumnEntry, in row: inout RowBuilder) {
        guard let table = snapshot.model.tables[column.relation.oid],
            let definition = table.column(number: column.number)
        else { return }
        let text = definition.defaultExpression.map { snapshot.shown($0, searchPath: ["pg_catalog", "public"]) }
        if definition.isGenerated {
            row["is_generated"] = .text("ALWAYS")
            row["generation_expression"] = .text(orNull: text)
        } else {
            row["column_default"] = .text(orNull: text)
        }
        guard let identity = definition.identity else { return }
        row["is_identity"] = .yesOrNo(true)
        row["identity_generation"] = .text(identity == .always ? "ALWAYS" : "BY DEFAULT")
        let owned = snapshot.model.sequences(ownedBy: table.name)
        guard let sequence = owned.first(where: { $0.ownedBy?.isIdentity == true && $0.ownedBy?.column == column.name })
        else { return }
        row["identity_start"] = .text(String(sequence.start))
        row["identity_increment"] = .text(String(sequence.increment))
        row["identity_maximum"] = .text(String(sequence.maximum))
        row["identity_minimum"] = .text(String(sequence.minimum))
        row["identity_cycle"] = .yesOrNo(sequence.cycles)
    }

    /// Describes the type of a column: where `baseNamed` is said, a domain by itself and by the type below it.
    private func describeType(of column: ColumnEntry, baseNamed: String?, in row: inout RowBuilder) {
        guard let type = snapshot.type(column.type) else { return }
        var modifier: Int32 = -1
        if case .int4(let value) = column.record["atttypmod"] { modifier = value }
        let isDomain = type.kind == "d"
        let base = isDomain ? snapshot.type(type.base) ?? type : type
        let isNotNull = column.record["attnotnull"].isTrue || isDomain && isNotNullDomain(type.oid)
        row["is_nullable"] = .yesOrNo(!isNotNull)
        if let baseNamed {
            if isDomain { row.name("domain", name(of: type), in: catalogName) }
            row.name(baseNamed, name(of: base), in: catalogName)
            row["data_type"] = .text(dataType(base))
        } else {
            row.name("attribute_udt", name(of: type), in: catalogName)
            row["data_type"] = .text(dataType(type))
        }
        TypeFacts(base.oid, modifier: isDomain ? type.typeModifier : modifier).describe(in: &row)
        describe(collation: column.record["attcollation"].identifier, in: &row)
    }

    private func isNotNullDomain(_ oid: OID) -> Bool {
        records("pg_type", where: "oid", equals: .oid(oid)).first?["typnotnull"].isTrue ?? false
    }
}

extension CatalogSnapshot {
    /// The default of a column of a user's table as SQL.
    public func defaultExpression(_ relation: OID, column: Int16) -> String? {
        model.tables[relation]?.column(number: column)?.defaultExpression
    }
}
