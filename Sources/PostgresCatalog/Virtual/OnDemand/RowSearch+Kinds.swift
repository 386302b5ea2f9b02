import PostgresWire

/// The ways in which objects are found by a value.
extension RowSearch {
    /// By an OID that only rows of one object have: its own, or that of a part of it.
    ///
    /// Rows can have 0 where that is said.
    static func object(
        average: Int = 1,
        passesOID: Bool = false,
        canBeZero: Bool = false,
        sectionsOfOthers: Set<ObjectSection>? = nil
    ) -> RowSearch {
        RowSearch(average: average, passesOID: passesOID, sectionsOfOthers: sectionsOfOthers) { snapshot, value in
            guard let oid = oid(value) else { return canBeZero ? nil : .objects([]) }
            return .objects(snapshot.place(of: oid).map { [$0] } ?? [])
        }
    }

    /// By the OID of a table, or of a part of it, which the tables that name it have in their rows, too.
    static let mention = RowSearch { snapshot, value in
        oid(value).map { .objects(snapshot.placesMentioning($0)) }
    }

    /// By the OID of a table that others inherit from, or of a part of it that parts of others belong to; a table of which
    /// the name alone is known has no parents.
    static let parent = RowSearch { snapshot, value in
        oid(value).map { .objects(snapshot.placesMentioning($0, isFamily: true)) }
    }

    /// By the OID of a trigger: of its table, or of those that the foreign keys of the table point to.
    static let trigger = RowSearch { snapshot, value in
        guard let oid = oid(value), let place = snapshot.place(of: oid) else { return .objects([]) }
        let keys = snapshot.model.tables[place.oid]?.constraints.compactMap(\.foreignKey) ?? []
        let targets = keys.compactMap { snapshot.model.tables[$0.table]?.oid }.filter { $0 != place.oid }
        return .objects([place] + Set(targets).sorted().map { ObjectPlace(section: .tables, oid: $0) })
    }

    /// By the OID of an object that a remark is on; a large object can have that of another object.
    static let described = RowSearch { snapshot, value in
        guard let oid = oid(value) else { return .objects([]) }
        let place = snapshot.place(of: oid)
        return .objects((place.map { [$0] } ?? []) + [ObjectPlace(section: .remarks, oid: oid)])
    }

    /// By the OID of an object, of one of the kinds that are listed by themselves or of another.
    static let objectOrRemaining = RowSearch { snapshot, value in
        let place = oid(value).flatMap { snapshot.place(of: $0) }
        return .objects((place.map { [$0] } ?? []) + [ObjectPlace(section: .remaining, oid: .invalid)])
    }

    /// By the OID of an object that is needed.
    static let dependency = RowSearch(average: 8) { snapshot, value in
        guard let oid = oid(value) else { return nil }
        return snapshot.placesNeeding(oid).map { .objects($0) }
    }

    /// By the OID of an object that needs others.
    static let dependent = RowSearch(average: 2) { snapshot, value in
        guard let oid = oid(value) else { return nil }
        let place = snapshot.place(of: oid)
        let further = [oid, place?.oid].compactMap { $0 }.map { ObjectPlace(section: .dependencies, oid: $0) }
        return .objects((place.map { [$0] } ?? []) + further)
    }

    /// By the name of a relation.
    static let relationName = name { $0.model.relationNames }

    /// By the name of a type.
    static let typeName = name { $0.model.typeNames }

    /// By the name of a constraint.
    static let constraintName = name { $0.model.constraintNames }

    /// By the name of a table that a constraint is about, or of one that a foreign key points to.
    static let targetName = RowSearch { snapshot, value in
        guard case .text(let name) = value else { return nil }
        let tables = snapshot.model.relationNames.objects(named: name)
        return .objects(tables.flatMap { snapshot.placesMentioning($0) })
    }

    /// By the name of a constraint, or of what stands for a column that is NOT NULL: schema, table and column as numbers.
    static let checkName = RowSearch { snapshot, value in
        guard case .text(let name) = value else { return nil }
        let constraints = snapshot.model.constraintNames.objects(named: name)
        var places = constraints.compactMap { snapshot.place(of: $0) }
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        if parts.count >= 2, let number = UInt32(parts[1]), let place = snapshot.place(of: OID(number)) {
            places.append(place)
        }
        return .objects(places)
    }

    /// By the name of a function.
    static let functionName = RowSearch { snapshot, value in
        guard case .text(let name) = value else { return nil }
        let found = snapshot.schemaNames.flatMap { snapshot.model.functions(named: TableName(name, schema: $0)) }
        return .objects(found.compactMap { $0.oid.map { ObjectPlace(section: .functions, oid: $0) } })
    }

    /// By the name that no other routine has: that which it has, and its OID.
    static let specificName = RowSearch { snapshot, value in
        guard case .text(let name) = value else { return nil }
        let number = name.split(separator: "_").last.flatMap { UInt32($0) }
        return .objects(number.flatMap { snapshot.place(of: OID($0)) }.map { [$0] } ?? [])
    }

    /// By the name of a table that views or routines use.
    static let usedName = RowSearch { snapshot, value in
        guard case .text(let name) = value else { return nil }
        // Views are among what uses it whose definitions are not known yet.
        snapshot.model.reads?.needAll()
        let users = snapshot.model.relationNames.objects(named: name).flatMap { snapshot.model.dependents(on: $0) }
        return .objects(users.compactMap { snapshot.place(of: $0.dependent.object) })
    }

    /// By the name of a type that tables use.
    static let usedTypeName = RowSearch { snapshot, value in
        guard case .text(let name) = value else { return nil }
        let users = snapshot.model.typeNames.objects(named: name).flatMap { snapshot.model.using(type: $0) }
        return .objects(users.compactMap { snapshot.place(of: $0) })
    }

    /// By the name of something that has a type or is one.
    static let typedName = anyOf([.relationName, .typeName, .specificName])

    /// By the name of something for whose use a privilege is needed.
    static let usableName = anyOf([
        .relationName, .typeName,
        RowSearch { snapshot, value in
            guard case .text(let name) = value else { return nil }
            let collations = snapshot.schemaNames.compactMap { schema in
                snapshot.model.collations.oid(of: TableName(name, schema: schema))
            }
            let remaining = ObjectPlace(section: .remaining, oid: .invalid)
            return .objects(collations.compactMap { snapshot.place(of: $0) } + [remaining])
        },
    ])

    /// By what several searches find.
    private static func anyOf(_ searches: [RowSearch]) -> RowSearch {
        RowSearch { snapshot, value in
            var places: [ObjectPlace] = []
            for search in searches {
                guard case .objects(let found)? = search.find(snapshot, value) else { return nil }
                places += found
            }
            return .objects(places)
        }
    }

    /// By a letter that says of what kind objects are; others than these only objects of `rest` have.
    static func letter(_ sections: [String: Set<ObjectSection>], rest: Set<ObjectSection>) -> RowSearch {
        RowSearch(average: 100) { _, value in
            guard case .text(let letter) = value else { return nil }
            return .sections(sections[letter] ?? rest)
        }
    }

    /// By an OID which only objects of one kind have; 0 others have, too.
    static func within(_ section: ObjectSection) -> RowSearch {
        RowSearch(sectionsOfOthers: [section]) { _, value in oid(value).map { _ in .sections([section]) } }
    }

    private static func name(_ names: @escaping @Sendable (CatalogSnapshot) -> NameIndex) -> RowSearch {
        RowSearch(names: names) { snapshot, value in
            guard case .text(let name) = value else { return nil }
            return .objects(names(snapshot).objects(named: name).compactMap { snapshot.place(of: $0) })
        }
    }

    /// The OID of an object; nil where none is meant, or the value is of another type.
    private static func oid(_ value: PostgresValue) -> OID? {
        let oid = value.identifier
        return oid == .invalid ? nil : oid
    }
}

extension CatalogSnapshot {
    /// The table that an OID belongs to, and those that name it.
    fileprivate func placesMentioning(_ oid: OID, isFamily: Bool = false) -> [ObjectPlace] {
        guard let place = place(of: oid) else { return [] }
        guard place.section == .tables, let table = model.tables[place.oid] else { return [place] }
        let names = isFamily ? model.known(mentioning: table.name) : model.mentioning(table.name)
        let others = names.map { other in
            ObjectPlace(section: model.object(other) == .sequence ? .sequences : .tables, oid: other)
        }
        return [place] + others
    }

    /// The objects that can need the one of this OID; nil where any can.
    fileprivate func placesNeeding(_ oid: OID) -> [ObjectPlace]? {
        switch model.object(oid) {
        case .table, .rowType, .rowArray, .index, .toast, .toastIndex, .constraint, .columnDefault, .trigger, .rule,
            .policy, .sequence, .type, .arrayType, .typeRelation, .multirange, .multirangeArray, .domainConstraint,
            .label:
            break
        default: return nil
        }
        let users = model.using(type: oid).compactMap { place(of: $0) }
        let others = model.dependents(on: oid).map { dependency in
            ObjectPlace(section: .dependencies, oid: dependency.dependent.object)
        }
        return placesMentioning(oid) + users + others
    }
}
