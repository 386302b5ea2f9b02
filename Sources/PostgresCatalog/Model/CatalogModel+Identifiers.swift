public import PostgresWire

/// The OIDs of objects and what they stand for.
extension CatalogModel {
    /// What an OID stands for among the objects of users.
    public func object(_ oid: OID) -> CatalogObject? { objects[oid] }

    /// The OIDs of all objects and of their parts.
    package var objectIdentifiers: [OID] { Array(objects.keys) }

    /// An object that is no part of another, as `pg_depend` names it; nil for a part.
    package func address(ofWhole oid: OID) -> ObjectAddress? {
        let catalog: OID? =
            switch objects[oid] {
            case .schema: CatalogOID.namespace
            case .table, .sequence: CatalogOID.relation
            case .type: CatalogOID.type
            case .function: CatalogOID.function
            case .operator: CatalogOID.operator
            case .cast: CatalogOID.cast
            case .operatorClass: CatalogOID.operatorClass
            case .operatorFamily: CatalogOID.operatorFamily
            case .collation: CatalogOID.collation
            case .textSearchConfiguration: CatalogOID.textSearchConfiguration
            case .textSearchDictionary: CatalogOID.textSearchDictionary
            case .textSearchTemplate: CatalogOID.textSearchTemplate
            case .accessMethod: CatalogOID.accessMethod
            case .foreignDataWrapper: CatalogOID.foreignDataWrapper
            default: nil
            }
        return catalog.map { ObjectAddress(catalog: $0, object: oid) }
    }

    /// An OID that no object has, for one of this name.
    mutating func makeOID(for key: @autoclosure () -> String) -> OID {
        if let next = nextOID {
            var oid = next
            while objects[oid] != nil { oid = OID(max(oid.rawValue &+ 1, OID.firstUserObject.rawValue)) }
            nextOID = OID(max(oid.rawValue &+ 1, OID.firstUserObject.rawValue))
            return oid
        }
        return ObjectIdentifiers.identifier(for: key()) { objects[$0] != nil }
    }

    /// An OID for a new object, for one who keeps objects of their own.
    public mutating func takeOID(for name: String) -> OID { makeOID(for: name) }

    /// The object's own OID, or a new one.
    mutating func oid(_ given: OID?, for key: @autoclosure () -> String) -> OID {
        given ?? makeOID(for: key())
    }

    /// The OID of the relation of this name: a table, view, index, sequence or composite type of a user.
    public func relationOID(_ name: TableName) -> OID? { relationNames[name] }

    /// The OID of the type of this name: a type of a user, the row type of a table, or the array type of either.
    public func typeOID(_ name: TableName) -> OID? { typeNames[name] }

    /// The index of this OID with its table.
    public func index(_ oid: OID) -> (table: TableDefinition, index: IndexDefinition)? {
        guard case .index(of: let owner) = objects[oid], let table = tables[owner],
            let index = table.indexes.first(where: { $0.oid == oid })
        else { return nil }
        return (table, index)
    }

    /// The constraint of this OID with its table.
    public func constraint(_ oid: OID) -> (table: TableDefinition, constraint: ConstraintDefinition)? {
        guard case .constraint(of: let owner) = objects[oid], let table = tables[owner],
            let constraint = table.constraints.first(where: { $0.oid == oid })
        else { return nil }
        return (table, constraint)
    }

    /// The type that an OID belongs to: its own, that of its arrays, or that of its multiranges.
    public func type(owning oid: OID) -> TypeDefinition? {
        switch objects[oid] {
        case .type: types[oid]
        case .arrayType(of: let owner), .multirange(of: let owner), .multirangeArray(of: let owner),
            .typeRelation(of: let owner), .label(of: let owner), .domainConstraint(of: let owner):
            types[owner]
        default: nil
        }
    }

    /// The table whose rows or arrays of rows a type of this OID holds.
    public func table(ofType oid: OID) -> TableDefinition? {
        switch objects[oid] {
        case .rowType(of: let owner), .rowArray(of: let owner): tables[owner]
        default: nil
        }
    }

    /// The functions of this name, whatever their arguments.
    public func functions(named name: TableName) -> [FunctionDefinition] {
        var found: [FunctionDefinition] = []
        functions.forEach(from: FunctionName(name, [])) { function in
            guard function.qualifiedName == name else { return false }
            found.append(function)
            return true
        }
        return found
    }

    /// The function of a trigger: one of users, or of PostgreSQL's own.
    func triggerFunction(_ name: TableName) -> OID? {
        if name.schema == "pg_catalog" {
            return BuiltInCatalog.shared.functions(named: name.name).first { $0.arguments.isEmpty }?.oid
        }
        return functions(named: name).first { $0.inputTypes.isEmpty }?.oid
    }

    /// The name of the relation of this OID.
    public func relationName(_ oid: OID) -> TableName? {
        switch objects[oid] {
        case .table: tables[oid]?.name
        case .sequence: sequences[oid]?.name
        case .index(of: let owner):
            tables[owner].flatMap { table in
                table.indexes.first { $0.oid == oid }.map { TableName($0.name, schema: table.name.schema) }
            }
        case .typeRelation(of: let owner): types[owner]?.name
        case .toast(of: let owner): tables[owner].map { ToastDefinition.name(of: owner, in: $0.name.schema) }
        case .toastIndex(of: let owner): tables[owner].map { ToastDefinition.indexName(of: owner, in: $0.name.schema) }
        default: nil
        }
    }

    /// The tables and sequences that name a table: by foreign keys, as a parent, as the owner of a sequence.
    public func mentioning(_ table: TableName) -> [OID] {
        reads?.needAll()
        return known(mentioning: table)
    }

    /// Those of the tables and sequences that name a table whose definitions are known.
    func known(mentioning table: TableName) -> [OID] { (mentions[table] ?? []).sorted() }

    /// The tables, types and functions that use a type of a user.
    public func using(type: OID) -> [OID] {
        reads?.needAll()
        return (typeUsers[type] ?? []).sorted()
    }

    /// The tables that inherit from a table, or are its partitions.
    public func children(of table: TableName) -> [TableDefinition] {
        // A table that is known by its name alone has no parents.
        known(mentioning: table).compactMap { tables[$0] }.filter { $0.parents.contains(table) }
    }

    /// The tables that inherit from a table by way of others, too: those nearer to it first, each once.
    public func descendants(of table: TableName) -> [TableName] {
        var found: [TableName] = []
        var level = [table]
        while !level.isEmpty {
            var next: [TableName] = []
            for parent in level {
                for child in children(of: parent) where !found.contains(child.name) {
                    found.append(child.name)
                    next.append(child.name)
                }
            }
            level = next
        }
        return found
    }

    /// The tables with foreign keys to a table.
    public func referencing(_ table: TableName) -> [TableDefinition] {
        mentioning(table).compactMap { tables[$0] }.filter { other in
            other.constraints.contains { $0.foreignKey?.table == table }
        }
    }

    /// The sequences that belong to columns of a table.
    public func sequences(ownedBy table: TableName) -> [SequenceDefinition] {
        known(mentioning: table).compactMap { sequences[$0] }.filter { $0.ownedBy?.table == table }
    }
}
