public import PostgresWire

/// `information_schema.columns`.
extension CatalogSnapshot {
    func informationColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let layout = RowLayout(information: "columns")
        let attributes = RowLayout("pg_attribute")
        let entries = entriesByOID(of: origin)
        guard entries.values.contains(where: { Self.tableType($0.kind) != nil }) else { return [] }
        var template = layout.row()
        for name in ["table_catalog", "udt_catalog"] { template[name] = .text(model.database) }
        for name in ["is_self_referencing", "is_identity", "identity_cycle"] { template[name] = .yesOrNo(false) }
        template["is_generated"] = .text("NEVER")
        let path = ["pg_catalog", "public"]
        var rows: [[PostgresValue]] = []
        for attribute in attributeRows(of: origin) {
            guard let entry = entries[attribute[0].identifier], Self.tableType(entry.kind) != nil,
                !entry.name.schema.hasPrefix("pg_toast"),
                case .int2(let number) = attributes.value("attnum", of: attribute), number > 0,
                !attributes.value("attisdropped", of: attribute).isTrue
            else { continue }
            var row = template
            row["table_schema"] = .text(entry.name.schema)
            row["table_name"] = .text(entry.name.name)
            row["column_name"] = attributes.value("attname", of: attribute)
            row["ordinal_position"] = .int4(Int32(number))
            row["dtd_identifier"] = .text(String(number))
            let definition = model.tables[entry.oid]?.column(number: number)
            let text = definition?.defaultExpression.map { shown($0, searchPath: path) }
            if definition?.isGenerated == true {
                row["is_generated"] = .text("ALWAYS")
                row["generation_expression"] = .text(orNull: text)
            } else {
                row["column_default"] = .text(orNull: text)
            }
            if let identity = definition?.identity { describe(identity, entry.name, definition?.name ?? "", in: &row) }
            let commands = writingCommands(entry.oid, column: number)
            row["is_updatable"] = .yesOrNo(commands.isSuperset(of: [.update, .delete]))
            describeType(attribute, attributes, in: &row)
            rows.append(row.values)
        }
        return rows
    }

    private func describe(
        _ identity: Column.Identity,
        _ table: TableName,
        _ column: String,
        in row: inout RowBuilder
    ) {
        row["is_identity"] = .yesOrNo(true)
        row["identity_generation"] = .text(identity == .always ? "ALWAYS" : "BY DEFAULT")
        let owned = model.sequences(ownedBy: table)
        guard let sequence = owned.first(where: { $0.ownedBy?.isIdentity == true && $0.ownedBy?.column == column })
        else {
            return
        }
        row["identity_start"] = .text(String(sequence.start))
        row["identity_increment"] = .text(String(sequence.increment))
        row["identity_maximum"] = .text(String(sequence.maximum))
        row["identity_minimum"] = .text(String(sequence.minimum))
        row["identity_cycle"] = .yesOrNo(sequence.cycles)
    }

    /// The default of a column of a user's table as SQL.
    public func defaultExpression(_ relation: OID, column: Int16) -> String? {
        model.tables[relation]?.column(number: column)?.defaultExpression
    }

    private func describeType(_ attribute: [PostgresValue], _ attributes: RowLayout, in row: inout RowBuilder) {
        guard let type = type(attributes.value("atttypid", of: attribute).identifier) else { return }
        var modifier: Int32 = -1
        if case .int4(let value) = attributes.value("atttypmod", of: attribute) { modifier = value }
        var base = type
        if type.kind == "d" {
            row["domain_catalog"] = .text(model.database)
            row["domain_schema"] = .text(orNull: schemaName(type.namespace))
            row["domain_name"] = .text(type.name)
            base = self.type(type.base) ?? type
            modifier = type.typeModifier
        }
        let isNotNull = attributes.value("attnotnull", of: attribute).isTrue
        row["is_nullable"] = .yesOrNo(!(isNotNull || type.kind == "d" && isNotNullDomain(type.oid)))
        row["data_type"] = .text(dataType(base))
        row["udt_schema"] = .text(orNull: schemaName(base.namespace))
        row["udt_name"] = .text(base.name)
        describe(TypeFacts(base.oid, modifier: modifier), in: &row)
        let collation = attributes.value("attcollation", of: attribute)
        guard collation != .oid(100), collation != .oid(.invalid),
            let found = storedRows(of: "pg_collation").rows(where: 0, equals: collation).first
        else { return }
        row["collation_catalog"] = .text(model.database)
        row["collation_schema"] = .text("pg_catalog")
        row["collation_name"] = found.dropFirst().first ?? .null
    }

    private func describe(_ facts: TypeFacts, in row: inout RowBuilder) {
        for (name, value) in [
            ("character_maximum_length", facts.maximumLength), ("character_octet_length", facts.octetLength),
            ("numeric_precision", facts.precision), ("numeric_precision_radix", facts.radix),
            ("numeric_scale", facts.scale), ("datetime_precision", facts.datetimePrecision),
        ] {
            if let value { row[name] = .int4(value) }
        }
        if let type = facts.intervalType { row["interval_type"] = .text(type) }
    }

    /// `data_type`: the name in the standard, ARRAY or USER-DEFINED.
    func dataType(_ type: TypeRow) -> String {
        if type.element != .invalid && type.length == -1 { return "ARRAY" }
        return type.namespace == BuiltInCatalog.namespace ? formatType(type.oid) : "USER-DEFINED"
    }

    private func isNotNullDomain(_ oid: OID) -> Bool {
        typeRow(oid).map { RowLayout("pg_type").value("typnotnull", of: $0).isTrue } ?? false
    }
}

/// What information_schema says of a type with its modifier.
struct TypeFacts {
    var maximumLength: Int32?
    var octetLength: Int32?
    var precision: Int32?
    var radix: Int32?
    var scale: Int32?
    var datetimePrecision: Int32?
    var intervalType: String?

    /// The facts of a type that is no domain.
    init(_ oid: OID, modifier: Int32) {
        switch PostgresType(oid: oid) {
        case .bpchar, .varchar:
            maximumLength = modifier >= 4 ? modifier - 4 : nil
            octetLength = maximumLength.map { $0.multipliedReportingOverflow(by: 4).partialValue } ?? 1 << 30
        case .bit, .varbit: maximumLength = modifier >= 0 ? modifier : nil
        case .text: octetLength = 1 << 30
        case .int2: (precision, radix, scale) = (16, 2, 0)
        case .int4: (precision, radix, scale) = (32, 2, 0)
        case .int8: (precision, radix, scale) = (64, 2, 0)
        case .float4: (precision, radix) = (24, 2)
        case .float8: (precision, radix) = (53, 2)
        case .numeric:
            radix = 10
            guard modifier >= 4 else { break }
            (precision, scale) = ((modifier - 4) >> 16 & 0xFFFF, (modifier - 4) & 0xFFFF)
        case .date: datetimePrecision = 0
        case .time, .timetz, .timestamp, .timestamptz: datetimePrecision = modifier < 0 ? 6 : modifier
        case .interval:
            let bits = modifier & 0xFFFF
            datetimePrecision = modifier < 0 || bits == 0xFFFF ? 6 : bits
            let name = modifier < 0 ? "" : TypeName.modifier(oid, modifier).uppercased()
            let fields = name.prefix { $0 != "(" }.drop { $0 == " " }
            intervalType = fields.isEmpty ? nil : String(fields)
        default: break
        }
    }
}
