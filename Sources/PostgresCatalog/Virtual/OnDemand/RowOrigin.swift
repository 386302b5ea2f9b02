import PostgresWire

/// What rows of a relation are made of: what PostgreSQL itself brings, or an object of a user.
enum RowOrigin: Sendable {
    case builtIn
    case schema(SchemaDefinition)
    case table(TableDefinition)
    case sequence(SequenceDefinition)
    case type(TypeDefinition)
    case function(FunctionDefinition)
    case `extension`(ExtensionDefinition)
    case collation(CollationDefinition)
    case statistics(StatisticsDefinition)
    /// A remark on an object of another kind.
    case remark(ObjectAddress, String)
    case `operator`(OperatorDefinition)
    case cast(CastDefinition)
    case operatorClass(OperatorClassDefinition)
    case operatorFamily(OperatorFamilyDefinition)
    /// What an object of this OID needs besides what follows from the definitions.
    case dependencies(OID, Set<ObjectDependency>)
    /// The objects of all kinds that have few.
    case remaining
}

/// The objects of users of one kind, as parts of a relation.
enum ObjectSection: Sendable {
    case schemas, tables, sequences, types, functions, extensions, collations, statistics, remarks, dependencies
    case operators, casts, operatorClasses, operatorFamilies
    /// The kinds of which there are few objects, all of which make one place.
    case remaining
}

/// An object of a user that can have rows in a relation.
struct ObjectPlace: Hashable, Sendable {
    var section: ObjectSection
    var oid: OID
}

extension CatalogSnapshot {
    /// How many objects there are in a section.
    func count(of section: ObjectSection) -> Int {
        switch section {
        case .schemas: model.schemas.count
        case .tables: model.tables.count
        case .sequences: model.sequences.count
        case .types: model.types.count
        case .functions: model.functions.count
        case .extensions: model.extensions.count
        case .collations: model.collations.count
        case .operators: model.operators.count
        case .casts: model.casts.count
        case .operatorClasses: model.operatorClasses.count
        case .operatorFamilies: model.operatorFamilies.count
        case .statistics: model.statistics.count
        case .remarks: otherRemarks.count
        case .dependencies: model.dependenciesByDependent.count
        case .remaining: 1
        }
    }

    /// The objects of a section with their OIDs, in the order of these.
    func origins(of section: ObjectSection) -> AnyIterator<(oid: OID, origin: RowOrigin)> {
        switch section {
        case .schemas: origins(model.schemas) { .schema($0) }
        case .tables: origins(model.tables) { .table($0) }
        case .sequences: origins(model.sequences) { .sequence($0) }
        case .types: origins(model.types) { .type($0) }
        case .functions: origins(model.functions) { .function($0) }
        case .extensions: origins(model.extensions) { .extension($0) }
        case .collations: origins(model.collations) { .collation($0) }
        case .operators: origins(model.operators) { .operator($0) }
        case .casts: origins(model.casts) { .cast($0) }
        case .operatorClasses: origins(model.operatorClasses) { .operatorClass($0) }
        case .operatorFamilies: origins(model.operatorFamilies) { .operatorFamily($0) }
        case .statistics: origins(model.statistics) { .statistics($0) }
        case .remarks:
            AnyIterator(
                otherRemarks.lazy.map { (oid: $0.address.object, origin: .remark($0.address, $0.text)) }.makeIterator()
            )
        case .dependencies:
            AnyIterator(
                zip(model.dependenciesByDependent.keys, model.dependenciesByDependent.values).lazy.map {
                    ($0, .dependencies($0, $1))
                }.makeIterator()
            )
        case .remaining: AnyIterator(CollectionOfOne((oid: OID.invalid, origin: RowOrigin.remaining)).makeIterator())
        }
    }

    private func origins<Definition: ObjectDefinition>(
        _ collection: ObjectCollection<Definition>,
        _ origin: @escaping (Definition) -> RowOrigin
    ) -> AnyIterator<(oid: OID, origin: RowOrigin)> {
        AnyIterator(collection.lazy.map { ($0.oid ?? .invalid, origin($0)) }.makeIterator())
    }

    /// The object at a place; nil where there is none.
    func origin(_ place: ObjectPlace) -> RowOrigin? {
        switch place.section {
        case .schemas: model.schemas[place.oid].map { .schema($0) }
        case .tables: model.tables[place.oid].map { .table($0) }
        case .sequences: model.sequences[place.oid].map { .sequence($0) }
        case .types: model.types[place.oid].map { .type($0) }
        case .functions: model.functions[place.oid].map { .function($0) }
        case .extensions: model.extensions[place.oid].map { .extension($0) }
        case .collations: model.collations[place.oid].map { .collation($0) }
        case .operators: model.operators[place.oid].map { .operator($0) }
        case .casts: model.casts[place.oid].map { .cast($0) }
        case .operatorClasses: model.operatorClasses[place.oid].map { .operatorClass($0) }
        case .operatorFamilies: model.operatorFamilies[place.oid].map { .operatorFamily($0) }
        case .statistics: model.statistics[place.oid].map { .statistics($0) }
        case .remarks:
            model.largeObjectComments[place.oid].map {
                .remark(ObjectAddress(catalog: CatalogOID.largeObject, object: place.oid), $0)
            } ?? otherRemarks.first { $0.address.object == place.oid }.map { .remark($0.address, $0.text) }
        case .dependencies: model.dependenciesByDependent[place.oid].map { .dependencies(place.oid, $0) }
        case .remaining: .remaining
        }
    }

    /// The object of a user that an OID belongs to: its own, or that of the object which it is a part of.
    func place(of oid: OID) -> ObjectPlace? {
        switch model.object(oid) {
        case .schema: ObjectPlace(section: .schemas, oid: oid)
        case .table: ObjectPlace(section: .tables, oid: oid)
        case .rowType(of: let owner), .rowArray(of: let owner), .index(of: let owner), .toast(of: let owner),
            .toastIndex(of: let owner), .constraint(of: let owner), .columnDefault(of: let owner),
            .trigger(of: let owner), .rule(of: let owner), .policy(of: let owner):
            ObjectPlace(section: .tables, oid: owner)
        case .sequence: ObjectPlace(section: .sequences, oid: oid)
        case .type: ObjectPlace(section: .types, oid: oid)
        case .arrayType(of: let owner), .typeRelation(of: let owner), .multirange(of: let owner),
            .multirangeArray(of: let owner), .domainConstraint(of: let owner), .label(of: let owner):
            ObjectPlace(section: .types, oid: owner)
        case .function: ObjectPlace(section: .functions, oid: oid)
        case .extension: ObjectPlace(section: .extensions, oid: oid)
        case .collation: ObjectPlace(section: .collations, oid: oid)
        case .operator: ObjectPlace(section: .operators, oid: oid)
        case .cast: ObjectPlace(section: .casts, oid: oid)
        case .operatorClass: ObjectPlace(section: .operatorClasses, oid: oid)
        case .operatorFamily: ObjectPlace(section: .operatorFamilies, oid: oid)
        case .statistics: ObjectPlace(section: .statistics, oid: oid)
        case .role, .foreignDataWrapper, .foreignServer, .userMapping, .publication, .published, .subscription,
            .eventTrigger, .textSearchConfiguration, .textSearchDictionary, .textSearchTemplate, .accessMethod,
            .familyOperator, .familyFunction, nil:
            nil
        }
    }
}

extension CatalogSnapshot {
    /// The remarks on large objects, and on objects of the kinds that have few rows.
    fileprivate var otherRemarks: [(address: ObjectAddress, text: String)] {
        var found: [(address: ObjectAddress, text: String)] = []
        func add(_ catalog: OID, _ oid: OID?, _ text: String?) {
            guard let oid, let text, !text.isEmpty else { return }
            found.append((ObjectAddress(catalog: catalog, object: oid), text))
        }
        for (oid, text) in zip(model.largeObjectComments.keys, model.largeObjectComments.values) {
            add(CatalogOID.largeObject, oid, text)
        }
        for item in model.foreignDataWrappers { add(CatalogOID.foreignDataWrapper, item.oid, item.comment) }
        for item in model.foreignServers { add(CatalogOID.foreignServer, item.oid, item.comment) }
        for item in model.publications { add(CatalogOID.publication, item.oid, item.comment) }
        for item in model.textSearchConfigurations { add(CatalogOID.textSearchConfiguration, item.oid, item.comment) }
        for item in model.textSearchDictionaries { add(CatalogOID.textSearchDictionary, item.oid, item.comment) }
        for item in model.textSearchTemplates { add(CatalogOID.textSearchTemplate, item.oid, item.comment) }
        for item in model.accessMethods { add(CatalogOID.accessMethod, item.oid, item.comment) }
        for item in model.eventTriggers { add(CatalogOID.eventTrigger, item.oid, item.comment) }
        return found.sorted { $0.address.object < $1.address.object }
    }
}
