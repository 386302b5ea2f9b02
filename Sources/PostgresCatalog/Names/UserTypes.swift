public import PostgresWire

/// The types of users as `pg_type` has them: their own, and the row and array types that come with them.
extension CatalogSnapshot {
    /// The row of `pg_type` of a type of a user.
    func userType(_ oid: OID) -> TypeRow? {
        switch model.object(oid) {
        case .rowType(of: let owner): model.tables[owner].flatMap { row(ofRows: $0) }
        case .rowArray(of: let owner):
            model.tables[owner].flatMap { table in
                row(ofArray: oid, of: table.rowTypeOID, name: "_" + table.name.name, in: table.name.schema)
            }
        case .type: model.types[oid].flatMap { row(of: $0) }
        case .arrayType(of: let owner):
            model.types[owner].flatMap { type in
                let name = type.arrayTypeName ?? "_" + type.name.name
                return row(ofArray: oid, of: type.oid, name: name, in: type.name.schema)
            }
        case .multirange(of: let owner): model.types[owner].flatMap { row(ofMultirange: $0) }
        case .multirangeArray(of: let owner):
            model.types[owner].flatMap { type in
                guard let range = type.range, let name = range.multirangeName else { return nil }
                return row(ofArray: oid, of: range.multirangeOID, name: "_" + name.name, in: name.schema)
            }
        default: nil
        }
    }

    /// The type of a user of this name.
    func userType(named name: String, schema: String) -> TypeRow? {
        model.typeOID(TableName(name, schema: schema)).flatMap { userType($0) }
    }

    /// The columns of a composite type, or of the rows of a relation; nil for any other type.
    public func fields(of type: PostgresType) -> [Column]? {
        guard type.oid >= .firstUserObject else {
            guard let row = BuiltInTables.types.row(type.oid), row.relation != .invalid else { return nil }
            return relation(row.relation)?.columns
        }
        switch model.object(type.oid) {
        case .rowType(of: let owner): return model.tables[owner]?.columns
        case .type: return model.types[type.oid]?.columns
        default: return nil
        }
    }

    /// The schema of a function of a user.
    public func functionSchema(_ oid: OID) -> String? { model.functions[oid]?.qualifiedName.schema }

    private func row(ofRows table: TableDefinition) -> TypeRow? {
        guard let oid = table.rowTypeOID, let relation = table.oid else { return nil }
        return row(
            oid,
            table.name,
            kind: "c",
            category: "C",
            array: table.arrayTypeOID,
            relation: relation
        )
    }

    private func row(of type: TypeDefinition) -> TypeRow? {
        guard let oid = type.oid else { return nil }
        switch type.kind {
        case .enumeration:
            return row(oid, type.name, kind: "e", category: "E", length: 4, array: type.arrayTypeOID)
        case .composite:
            return row(oid, type.name, kind: "c", category: "C", array: type.arrayTypeOID, relation: type.relationOID)
        case .range: return row(oid, type.name, kind: "r", category: "R", array: type.arrayTypeOID)
        case .base(let base):
            var made = row(
                oid,
                type.name,
                kind: "b",
                category: base.category,
                length: base.length,
                array: type.arrayTypeOID
            )
            made.isPreferred = base.isPreferred
            made.delimiter = base.delimiter
            made.element = base.element?.oid ?? .invalid
            made.collation = base.isCollatable ? BuiltInCatalog.defaultCollation : .invalid
            return made
        case .shell: return row(oid, type.name, kind: "p", category: "X", length: 4, array: nil)
        case .domain(let domain):
            guard let base = self.type(domain.baseType.oid) else { return nil }
            var made = row(
                oid,
                type.name,
                kind: "d",
                category: base.category,
                length: base.length,
                array: type.arrayTypeOID
            )
            made.base = base.oid
            made.typeModifier = domain.typeModifier
            made.collation = collationOID(domain.collation, of: base.oid)
            return made
        }
    }

    private func row(ofMultirange type: TypeDefinition) -> TypeRow? {
        guard let range = type.range, let oid = range.multirangeOID, let name = range.multirangeName else { return nil }
        return row(oid, name, kind: "m", category: "R", array: range.multirangeArrayOID)
    }

    private func row(ofArray oid: OID, of element: OID?, name: String, in schema: String) -> TypeRow? {
        guard let element else { return nil }
        let name = TableName(GeneratedName.clipped(name), schema: schema)
        var made = row(oid, name, kind: "b", category: "A", array: nil)
        made.element = element
        if let base = model.types[element]?.base {
            made.delimiter = base.delimiter
            made.collation = base.isCollatable ? BuiltInCatalog.defaultCollation : .invalid
        } else if model.types[element]?.domain != nil {
            made.collation = type(element)?.collation ?? .invalid
        }
        return made
    }

    private func row(
        _ oid: OID,
        _ name: TableName,
        kind: Character,
        category: Character,
        length: Int16 = -1,
        array: OID?,
        relation: OID? = nil
    ) -> TypeRow {
        TypeRow(
            oid: oid,
            name: name.name,
            namespace: objects.schema(name.schema) ?? .invalid,
            length: length,
            kind: kind,
            category: category,
            isPreferred: false,
            delimiter: ",",
            relation: relation ?? .invalid,
            element: .invalid,
            array: array ?? .invalid,
            base: .invalid,
            typeModifier: -1,
            collation: .invalid
        )
    }
}

extension GeneratedName {
    /// A name cut to the length that names have.
    static func clipped(_ name: String) -> String {
        var result = name
        while result.utf8.count > maximumLength { result.unicodeScalars.removeLast() }
        return result
    }
}
