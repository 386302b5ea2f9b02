import PostgresWire

/// How the views of `information_schema` tell of a type.
extension CatalogViewer {
    /// `data_type`: the name in the standard, ARRAY or USER-DEFINED.
    func dataType(_ type: TypeRow) -> String {
        type.isArray ? "ARRAY" : standardName(type)
    }

    /// `data_type` where arrays are not told of as such: below domains and in other arrays.
    func standardName(_ type: TypeRow) -> String {
        type.namespace == BuiltInCatalog.namespace ? snapshot.formatType(type.oid) : "USER-DEFINED"
    }

    func name(of type: TypeRow) -> TableName {
        TableName(type.name, schema: snapshot.schemaName(type.namespace) ?? "")
    }

    /// Names a collation that is another than that of the database.
    func describe(collation: OID, in row: inout RowBuilder) {
        guard collation != .invalid, collation != BuiltInCatalog.defaultCollation,
            let found = entry(.collations, collation)
        else { return }
        row.name("collation", found.name, in: catalogName)
    }
}

extension TypeRow {
    /// Whether it is an array that has no name of its own.
    var isArray: Bool { element != .invalid && length == -1 }
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
            let text = modifier < 0 ? "" : TypeName.modifier(oid, modifier).uppercased()
            intervalType = text.hasPrefix(" ") ? String(text.dropFirst()) : nil
        default: break
        }
    }
}

extension TypeFacts {
    /// Fills in the columns for them.
    func describe(in row: inout RowBuilder) {
        for (name, value) in [
            ("character_maximum_length", maximumLength), ("character_octet_length", octetLength),
            ("numeric_precision", precision), ("numeric_precision_radix", radix), ("numeric_scale", scale),
            ("datetime_precision", datetimePrecision),
        ] {
            if let value { row[name] = .int4(value) }
        }
        if let intervalType { row["interval_type"] = .text(intervalType) }
    }
}
