import PostgresWire

/// `pg_type`, `pg_enum` and `pg_range`.
extension CatalogSnapshot {
    func typeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let maker = TypeRowMaker.shared
        var rows: [[PostgresValue]] = []
        switch origin {
        case .builtIn: return BuiltInValues.rows(of: "pg_type").rows
        case .table(let table):
            let namespace = namespaceOID(table.name.schema)
            let owner = roleOID(table.owner)
            var type = maker.composite
            type["oid"] = .oid(table.rowTypeOID ?? .invalid)
            type["typname"] = .text(table.name.name)
            type["typrelid"] = .oid(table.oid ?? .invalid)
            type["typarray"] = .oid(table.arrayTypeOID ?? .invalid)
            rows.append(maker.finished(type, namespace, owner))
            let name = table.arrayTypeName ?? GeneratedName.array(of: table.name.name)
            let array = maker.array(table.arrayTypeOID, name, of: table.rowTypeOID)
            rows.append(maker.finished(array, namespace, owner))
        case .type(let type): addRows(of: type, maker, &rows)
        default: break
        }
        return rows
    }

    private func addRows(of type: TypeDefinition, _ maker: TypeRowMaker, _ rows: inout [[PostgresValue]]) {
        let namespace = namespaceOID(type.name.schema)
        let owner = roleOID(type.owner)
        var row: RowBuilder
        switch type.kind {
        case .composite:
            row = maker.composite
            row["typrelid"] = .oid(type.relationOID ?? .invalid)
        case .enumeration: row = maker.enumeration()
        case .range(let range):
            row = maker.range
            row["typcollation"] = .oid(.invalid)
            if let alignment = alignment(of: range.subtype.oid) { row["typalign"] = .text(alignment) }
            row["typanalyze"] = .object(3916, name: "range_typanalyze")
        case .domain(let domain): row = domainRow(domain, maker)
        case .base(let base): row = baseRow(base, maker)
        case .shell: row = maker.shell()
        }
        row["oid"] = .oid(type.oid ?? .invalid)
        row["typname"] = .text(type.name.name)
        row["typarray"] = .oid(type.arrayTypeOID ?? .invalid)
        row["typacl"] = Self.list(type.privileges)
        rows.append(maker.finished(row, namespace, owner))
        if let array = type.arrayTypeOID {
            var element = maker.array(array, type.arrayTypeName ?? "", of: type.oid)
            if let alignment = typeAlignment(type) { element["typalign"] = .text(alignment) }
            if case .domain(let domain) = type.kind {
                element["typcollation"] = .oid(collationOID(domain.collation, of: domain.baseType.oid))
                element["typdelim"] = .text(self.type(domain.baseType.oid).map { String($0.delimiter) } ?? ",")
            }
            if case .base(let base) = type.kind {
                element["typcollation"] = .oid(base.isCollatable ? BuiltInCatalog.defaultCollation : .invalid)
                element["typdelim"] = Self.letter(base.delimiter)
            }
            rows.append(maker.finished(element, namespace, owner))
        }
        guard case .range(let range) = type.kind, let name = range.multirangeName else { return }
        var multirange = maker.multirange
        multirange["oid"] = .oid(range.multirangeOID ?? .invalid)
        multirange["typname"] = .text(name.name)
        multirange["typarray"] = .oid(range.multirangeArrayOID ?? .invalid)
        if let alignment = alignment(of: range.subtype.oid) { multirange["typalign"] = .text(alignment) }
        rows.append(maker.finished(multirange, namespaceOID(name.schema), owner))
        let arrayName = GeneratedName.array(of: name.name)
        var array = maker.array(range.multirangeArrayOID, arrayName, of: range.multirangeOID)
        if let alignment = alignment(of: range.subtype.oid) { array["typalign"] = .text(alignment) }
        rows.append(maker.finished(array, namespaceOID(name.schema), owner))
    }

    /// Ranges and arrays of values that are aligned to 8 bytes are so too, others to 4.
    private func alignment(of type: OID) -> String? {
        let layout = RowLayout("pg_type")
        let row = BuiltInValues.rows(of: "pg_type").rows(where: 0, equals: .oid(type)).first
        return row.map { layout.value("typalign", of: $0) == .text("d") ? "d" : "i" }
    }

    private func typeAlignment(_ type: TypeDefinition) -> String? {
        switch type.kind {
        case .composite: "d"
        case .enumeration, .shell: "i"
        case .base(let base): base.alignment == "d" ? "d" : "i"
        case .range(let range): alignment(of: range.subtype.oid)
        case .domain(let domain): alignment(of: domain.baseType.oid)
        }
    }

    private func baseRow(_ base: BaseTypeDefinition, _ maker: TypeRowMaker) -> RowBuilder {
        var row = maker.enumeration()
        row["typlen"] = .int2(base.length)
        row["typbyval"] = .bool(base.isPassedByValue)
        row["typtype"] = .text("b")
        row["typcategory"] = Self.letter(base.category)
        row["typispreferred"] = .bool(base.isPreferred)
        row["typdelim"] = Self.letter(base.delimiter)
        row["typsubscript"] = procedure(of: base.subscripting)
        row["typelem"] = .oid(base.element?.oid ?? .invalid)
        row["typinput"] = procedure(of: base.input)
        row["typoutput"] = procedure(of: base.output)
        row["typreceive"] = procedure(of: base.receive)
        row["typsend"] = procedure(of: base.send)
        row["typmodin"] = procedure(of: base.modifierInput)
        row["typmodout"] = procedure(of: base.modifierOutput)
        row["typanalyze"] = procedure(of: base.analyze)
        row["typalign"] = Self.letter(base.alignment)
        row["typstorage"] = Self.letter(base.storage)
        row["typcollation"] = .oid(base.isCollatable ? BuiltInCatalog.defaultCollation : .invalid)
        row["typdefault"] = .text(orNull: base.defaultText)
        return row
    }

    private func domainRow(_ domain: DomainDefinition, _ maker: TypeRowMaker) -> RowBuilder {
        let base = domain.baseType.oid
        let own = model.type(owning: base).flatMap { $0.oid == base ? $0 : nil }
        var row: RowBuilder
        if case .domain(let inner)? = own?.kind {
            row = domainRow(inner, maker)
        } else if case .enumeration? = own?.kind {
            row = maker.enumeration()
        } else if let values = BuiltInValues.rows(of: "pg_type").rows(where: 0, equals: .oid(base)).first {
            row = maker.layout.row(like: values)
        } else {
            row = maker.composite
        }
        row["typtype"] = .text("d")
        row["typispreferred"] = .bool(false)
        for name in ["typrelid", "typelem"] { row[name] = .oid(.invalid) }
        row["typsubscript"] = .object(.invalid, name: "-")
        row["typinput"] = .object(2597, name: "domain_in")
        row["typreceive"] = .object(2598, name: "domain_recv")
        for name in ["typmodin", "typmodout"] { row[name] = .object(.invalid, name: "-") }
        row["typnotnull"] = .bool(domain.isNotNull)
        row["typbasetype"] = .oid(base)
        row["typtypmod"] = .int4(domain.typeModifier)
        row["typndims"] = .int4(domain.dimensions)
        row["typcollation"] = .oid(collationOID(domain.collation, of: base))
        row["typdefaultbin"] = .text(orNull: domain.defaultExpression)
        row["typdefault"] = .text(orNull: domain.defaultExpression)
        return row
    }

    func enumerationRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .type(let type) = origin else { return [] }
        return (type.labels ?? []).map { label in
            [
                .oid(label.oid ?? .invalid), .oid(type.oid ?? .invalid), .float4(label.sortOrder),
                .text(label.label),
            ]
        }
    }

    func rangeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .type(let type) = origin, let range = type.range else { return [] }
        let given = range.operatorClass.flatMap { OperatorClasses.shared.named($0.name, method: 403)?.oid }
        return [
            [
                .oid(type.oid ?? .invalid), .oid(range.subtype.oid), .oid(range.multirangeOID ?? .invalid),
                .oid(collationOID(range.collation, of: range.subtype.oid)),
                .oid(given ?? defaultOperatorClass(of: range.subtype.oid, method: 403)),
                procedure(range.canonical), procedure(range.subtypeDifference),
            ]
        ]
    }

    /// A function by its name alone, as `regproc` values are held.
    func procedure(_ name: TableName?) -> PostgresValue {
        guard let name else { return .object(.invalid, name: "-") }
        let own = model.functions(named: name).first?.oid
        let builtIn = BuiltInTables.functions.rows(named: name.name).first?.oid
        return .object(own ?? builtIn ?? .invalid, name: name.name)
    }
}

/// Makes rows of `pg_type` from those of PostgreSQL's own types.
private struct TypeRowMaker {
    static let shared = TypeRowMaker()

    let layout = RowLayout("pg_type")
    let composite = template("sql_features")
    let array = template("_sql_features")
    let range = template("int4range")
    let multirange = template("int4multirange")

    private static func template(_ name: String) -> RowBuilder {
        let rows = BuiltInValues.rows(of: "pg_type").rows(where: 1, equals: .text(name))
        let layout = RowLayout("pg_type")
        return rows.first.map { layout.row(like: $0) } ?? layout.row()
    }

    func finished(_ row: RowBuilder, _ namespace: OID, _ owner: OID) -> [PostgresValue] {
        var row = row
        row["typnamespace"] = .oid(namespace)
        row["typowner"] = .oid(owner)
        return row.values
    }

    func array(_ oid: OID?, _ name: String, of element: OID?) -> RowBuilder {
        var row = array
        row["oid"] = .oid(oid ?? .invalid)
        row["typname"] = .text(name)
        row["typelem"] = .oid(element ?? .invalid)
        return row
    }

    func enumeration() -> RowBuilder {
        var row = composite
        row["typlen"] = .int2(4)
        row["typbyval"] = .bool(true)
        row["typtype"] = .text("e")
        row["typcategory"] = .text("E")
        row["typrelid"] = .oid(.invalid)
        row["typinput"] = .object(3506, name: "enum_in")
        row["typoutput"] = .object(3507, name: "enum_out")
        row["typreceive"] = .object(3532, name: "enum_recv")
        row["typsend"] = .object(3533, name: "enum_send")
        row["typalign"] = .text("i")
        row["typstorage"] = .text("p")
        return row
    }

    func shell() -> RowBuilder {
        var row = composite
        row["typlen"] = .int2(4)
        row["typbyval"] = .bool(true)
        row["typtype"] = .text("p")
        row["typcategory"] = .text("P")
        row["typisdefined"] = .bool(false)
        row["typrelid"] = .oid(.invalid)
        row["typinput"] = .object(2398, name: "shell_in")
        row["typoutput"] = .object(2399, name: "shell_out")
        row["typreceive"] = .object(.invalid, name: "-")
        row["typsend"] = .object(.invalid, name: "-")
        row["typalign"] = .text("i")
        row["typstorage"] = .text("p")
        return row
    }
}
