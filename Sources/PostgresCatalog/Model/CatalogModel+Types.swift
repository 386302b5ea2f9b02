public import PostgresWire

/// Types in and out of a model.
extension CatalogModel {
    /// Puts a type in, in the place of the one of its OID or, where it has none, of its name.
    ///
    /// Nothing happens where a type of another kind of object, such as the row type of a table, has the name.
    /// - Returns: The OID of the type.
    @discardableResult
    public mutating func put(_ type: TypeDefinition) -> OID? {
        var type = type
        let holder = typeNames[type.name]
        guard holder.map({ objects[$0] == .type && $0 == (type.oid ?? $0) }) ?? true else { return nil }
        reserveParts(of: &type)
        let oid = self.oid(type.oid ?? holder, for: "type \(type.name)")
        if let old = types[oid] { forget(old) }
        type.oid = oid
        objects[oid] = .type
        typeNames.put(oid, as: type.name)
        addSchema(type.name.schema)
        completeArray(of: &type, oid)
        completeParts(of: &type, oid)
        for used in Self.userTypes(type.usedTypes) { Self.change(&typeUsers, used) { $0.insert(oid) } }
        types.put(type, oid: oid)
        return oid
    }

    /// Gives a type's relation and its array type their OIDs before it gets its own: this is PostgreSQL's order.
    private mutating func reserveParts(of type: inout TypeDefinition) {
        switch type.kind {
        case .shell, .range: return
        case .composite:
            let relation = oid(type.relationOID, for: "relation \(type.name)")
            objects[relation] = .typeRelation(of: type.oid ?? .invalid)
            type.relationOID = relation
        case .enumeration, .domain, .base: break
        }
        let array = oid(type.arrayTypeOID, for: "array \(type.name)")
        objects[array] = .arrayType(of: type.oid ?? .invalid)
        type.arrayTypeOID = array
    }

    /// Takes a type out with its array type; what needs it stays.
    public mutating func removeType(_ oid: OID) {
        guard let type = types[oid] else { return }
        forget(type)
        objects[oid] = nil
        forgetDependencies(of: oid)
        types.remove(oid)
    }

    private mutating func completeArray(of type: inout TypeDefinition, _ oid: OID) {
        if case .shell = type.kind { return }
        let array = self.oid(type.arrayTypeOID, for: "array \(type.name)")
        objects[array] = .arrayType(of: oid)
        type.arrayTypeOID = array
        type.arrayTypeName = takeArrayName(type.arrayTypeName, of: type.name, array)
    }

    /// Takes the name of an array type: the one that it has, or `_name` with a number where that is taken.
    mutating func takeArrayName(_ known: String?, of element: TableName, _ oid: OID) -> String {
        let name =
            known
            ?? GeneratedName.array(of: element.name) { candidate in
                typeNames[TableName(candidate, schema: element.schema)] != nil
            }
        typeNames.put(oid, as: TableName(name, schema: element.schema))
        return name
    }

    private mutating func completeParts(of type: inout TypeDefinition, _ oid: OID) {
        let name = type.name
        switch type.kind {
        case .shell, .base: break
        case .enumeration(var labels):
            for index in labels.indices {
                let made = self.oid(labels[index].oid, for: "label \(name) \(labels[index].label)")
                objects[made] = .label(of: oid)
                labels[index].oid = made
            }
            type.kind = .enumeration(labels)
        case .domain(var domain):
            for index in domain.constraints.indices {
                if domain.constraints[index].name.isEmpty {
                    let taken = Set(domain.constraints.map(\.name))
                    domain.constraints[index].name = constraintName(
                        name.name,
                        nil,
                        "check",
                        in: name.schema,
                        taken: taken
                    )
                }
                let constraint = TableName(domain.constraints[index].name, schema: name.schema)
                let made = self.oid(
                    domain.constraints[index].oid,
                    for: "constraint \(name) \(constraint.name)"
                )
                objects[made] = .domainConstraint(of: oid)
                constraintNames.add(made, as: constraint)
                domain.constraints[index].oid = made
            }
            type.kind = .domain(domain)
        case .composite(var columns):
            var highest = (columns + type.droppedColumns).map(\.number).max() ?? 0
            for index in columns.indices where columns[index].number == 0 {
                highest = highest < Int16.max ? highest + 1 : highest
                columns[index].number = highest
            }
            type.kind = .composite(columns)
            let relation = self.oid(type.relationOID, for: "relation \(name)")
            objects[relation] = .typeRelation(of: oid)
            type.relationOID = relation
            relationNames.add(relation, as: name)
        case .range(var range):
            let multirange =
                range.multirangeName
                ?? TableName(GeneratedName.multirange(of: name.name), schema: name.schema)
            range.multirangeName = multirange
            let made = self.oid(range.multirangeOID, for: "type \(multirange)")
            objects[made] = .multirange(of: oid)
            range.multirangeOID = made
            let array = self.oid(range.multirangeArrayOID, for: "array \(multirange)")
            objects[array] = .multirangeArray(of: oid)
            range.multirangeArrayOID = array
            typeNames.put(made, as: multirange)
            typeNames.put(array, as: TableName(GeneratedName.array(of: multirange.name), schema: multirange.schema))
            type.kind = .range(range)
        }
    }

    private mutating func forget(_ type: TypeDefinition) {
        guard let oid = type.oid else { return }
        typeNames.remove(oid, from: type.name)
        if let name = type.arrayTypeName {
            typeNames.remove(type.arrayTypeOID, from: TableName(name, schema: type.name.schema))
        }
        var parts: [OID?] = [type.arrayTypeOID]
        switch type.kind {
        case .shell, .base: break
        case .enumeration(let labels): parts += labels.map(\.oid)
        case .composite:
            relationNames.remove(type.relationOID, from: type.name)
            parts.append(type.relationOID)
        case .domain(let domain):
            for constraint in domain.constraints {
                let name = TableName(constraint.name, schema: type.name.schema)
                constraintNames.remove(constraint.oid, from: name)
                parts.append(constraint.oid)
            }
        case .range(let range):
            parts += [range.multirangeOID, range.multirangeArrayOID]
            if let name = range.multirangeName {
                typeNames.remove(range.multirangeOID, from: name)
                let array = TableName(GeneratedName.array(of: name.name), schema: name.schema)
                typeNames.remove(range.multirangeArrayOID, from: array)
            }
        }
        for part in parts { part.map { objects[$0] = nil } }
        for used in Self.userTypes(type.usedTypes) { Self.change(&typeUsers, used) { $0.remove(oid) } }
    }
}

extension TypeDefinition {
    /// The types that values of this type are made of.
    fileprivate var usedTypes: [PostgresType] {
        switch kind {
        case .enumeration, .shell: []
        case .base(let base): base.element.map { [$0] } ?? []
        case .domain(let domain): [domain.baseType]
        case .composite(let columns): columns.map(\.type)
        case .range(let range): [range.subtype]
        }
    }
}
