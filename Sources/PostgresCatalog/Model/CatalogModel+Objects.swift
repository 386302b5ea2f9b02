public import PostgresWire

/// The other objects in and out of a model.
///
/// Putting one in replaces the one of its OID or, where it has none, of its name.
extension CatalogModel {
    /// Adds a schema that something names, unless it is there or is one of PostgreSQL's own.
    mutating func addSchema(_ name: String) {
        if schemas[name] == nil, BuiltInNamespaces.shared.oid(name) == nil {
            put(SchemaDefinition(name))
        }
    }

    /// Puts a schema in; one of PostgreSQL's own keeps its OID.
    @discardableResult
    public mutating func put(_ schema: SchemaDefinition) -> OID {
        let given = schema.oid ?? BuiltInNamespaces.shared.oid(schema.name)
        return put(schema, given, \.schemas, .schema, "schema \(schema.name)")
    }

    /// Puts a role in.
    @discardableResult
    public mutating func put(_ role: RoleDefinition) -> OID {
        put(
            role,
            role.name == owner ? UserObjects.owner : role.oid,
            \.roles,
            .role,
            "role \(role.name)"
        )
    }

    /// Puts a sequence in; nil where another relation has the name.
    @discardableResult
    public mutating func put(_ sequence: SequenceDefinition) -> OID? {
        let holder = relationNames[sequence.name]
        guard holder.map({ objects[$0] == .sequence && $0 == (sequence.oid ?? $0) }) ?? true else {
            return nil
        }
        if let old = (sequence.oid ?? holder).flatMap({ sequences[$0] }) { forget(old) }
        let oid = put(sequence, nil, \.sequences, .sequence, "relation \(sequence.name)")
        relationNames.add(oid, as: sequence.name)
        addSchema(sequence.name.schema)
        if let table = sequence.ownedBy?.table { Self.change(&mentions, table) { $0.insert(oid) } }
        return oid
    }

    /// Puts a function in.
    @discardableResult
    public mutating func put(_ function: FunctionDefinition) -> OID {
        if let old = (function.oid ?? functions.oid(of: function.name)).flatMap({ functions[$0] }) {
            forget(old)
        }
        let oid = put(function, nil, \.functions, .function, "function \(function.name)")
        addSchema(function.qualifiedName.schema)
        for type in Self.userTypes(function.usedTypes) {
            Self.change(&typeUsers, type) { $0.insert(oid) }
        }
        return oid
    }

    /// Puts an extension in.
    @discardableResult
    public mutating func put(_ definition: ExtensionDefinition) -> OID {
        put(definition, nil, \.extensions, .extension, "extension \(definition.name)")
    }

    /// Puts a collation in.
    @discardableResult
    public mutating func put(_ collation: CollationDefinition) -> OID {
        addSchema(collation.name.schema)
        return put(collation, nil, \.collations, .collation, "collation \(collation.name)")
    }

    /// Puts extended statistics in.
    @discardableResult
    public mutating func put(_ statistics: StatisticsDefinition) -> OID {
        put(statistics, nil, \.statistics, .statistics, "statistics \(statistics.name)")
    }

    /// Puts a foreign-data wrapper in.
    @discardableResult
    public mutating func put(_ wrapper: ForeignDataWrapperDefinition) -> OID {
        put(wrapper, nil, \.foreignDataWrappers, .foreignDataWrapper, "wrapper \(wrapper.name)")
    }

    /// Puts a foreign server in.
    @discardableResult
    public mutating func put(_ server: ForeignServerDefinition) -> OID {
        var server = server
        if let old = (server.oid ?? foreignServers.oid(of: server.name)).flatMap({ foreignServers[$0] }) {
            for mapping in old.userMappings { mapping.oid.map { objects[$0] = nil } }
        }
        let oid = self.oid(
            server.oid ?? foreignServers.oid(of: server.name),
            for: "server \(server.name)"
        )
        for index in server.userMappings.indices {
            let mapping = server.userMappings[index]
            let made = self.oid(mapping.oid, for: "mapping \(server.name) \(mapping.user ?? "")")
            objects[made] = .userMapping(of: oid)
            server.userMappings[index].oid = made
        }
        return put(server, oid, \.foreignServers, .foreignServer, "")
    }

    /// Puts a publication in.
    @discardableResult
    public mutating func put(_ publication: PublicationDefinition) -> OID {
        var publication = publication
        let known = publication.oid ?? publications.oid(of: publication.name)
        if let old = known.flatMap({ publications[$0] }) { forgetParts(of: old) }
        let oid = self.oid(known, for: "publication \(publication.name)")
        for index in publication.tables.indices {
            let table = publication.tables[index]
            let made = self.oid(table.oid, for: "published \(publication.name) \(table.name)")
            objects[made] = .published(of: oid)
            publication.tables[index].oid = made
        }
        for index in publication.schemas.indices {
            let schema = publication.schemas[index]
            let made = self.oid(schema.oid, for: "published schema \(publication.name) \(schema.name)")
            objects[made] = .published(of: oid)
            publication.schemas[index].oid = made
        }
        return put(publication, oid, \.publications, .publication, "")
    }

    private mutating func forgetParts(of publication: PublicationDefinition) {
        for oid in publication.tables.compactMap(\.oid) + publication.schemas.compactMap(\.oid) { objects[oid] = nil }
    }

    /// Puts a subscription in.
    @discardableResult
    public mutating func put(_ subscription: SubscriptionDefinition) -> OID {
        put(subscription, nil, \.subscriptions, .subscription, "subscription \(subscription.name)")
    }

    /// Puts a text search configuration in.
    @discardableResult
    public mutating func put(_ item: TextSearchConfigurationDefinition) -> OID {
        put(item, nil, \.textSearchConfigurations, .textSearchConfiguration, "text search \(item.name)")
    }

    /// Puts a text search dictionary in.
    @discardableResult
    public mutating func put(_ item: TextSearchDictionaryDefinition) -> OID {
        put(item, nil, \.textSearchDictionaries, .textSearchDictionary, "dictionary \(item.name)")
    }

    /// Puts a text search template in.
    @discardableResult
    public mutating func put(_ item: TextSearchTemplateDefinition) -> OID {
        put(item, nil, \.textSearchTemplates, .textSearchTemplate, "template \(item.name)")
    }

    /// Puts an event trigger in.
    @discardableResult
    public mutating func put(_ trigger: EventTriggerDefinition) -> OID {
        put(trigger, nil, \.eventTriggers, .eventTrigger, "event trigger \(trigger.name)")
    }

    /// Takes the object of this OID out, whatever it is, unless it is a part of another; what needs it stays.
    public mutating func remove(_ oid: OID) {
        switch objects[oid] {
        case .table: return removeTable(oid)
        case .type: return removeType(oid)
        case .schema: schemas.remove(oid)
        case .role: roles.remove(oid)
        case .sequence:
            guard let old = sequences[oid] else { return }
            forget(old)
            sequences.remove(oid)
        case .function:
            guard let old = functions[oid] else { return }
            forget(old)
            functions.remove(oid)
        case .extension: extensions.remove(oid)
        case .collation: collations.remove(oid)
        case .statistics: statistics.remove(oid)
        case .foreignDataWrapper: foreignDataWrappers.remove(oid)
        case .foreignServer:
            for mapping in foreignServers[oid]?.userMappings ?? [] {
                mapping.oid.map { objects[$0] = nil }
            }
            foreignServers.remove(oid)
        case .publication:
            if let old = publications[oid] { forgetParts(of: old) }
            publications.remove(oid)
        case .subscription: subscriptions.remove(oid)
        case .eventTrigger: eventTriggers.remove(oid)
        case .textSearchConfiguration: textSearchConfigurations.remove(oid)
        case .textSearchDictionary: textSearchDictionaries.remove(oid)
        case .textSearchTemplate: textSearchTemplates.remove(oid)
        case .accessMethod: accessMethods.remove(oid)
        case .operator: operators.remove(oid)
        case .cast: casts.remove(oid)
        case .operatorClass: removeOperatorClass(oid)
        case .operatorFamily: removeOperatorFamily(oid)
        case .familyOperator(of: let family), .familyFunction(of: let family): removeFamilyPart(oid, of: family)
        default: return
        }
        objects[oid] = nil
        forgetDependencies(of: oid)
    }

    mutating func put<Definition: ObjectDefinition>(
        _ definition: Definition,
        _ given: OID?,
        _ collection: WritableKeyPath<CatalogModel, ObjectCollection<Definition>>,
        _ kind: CatalogObject,
        _ key: @autoclosure () -> String
    ) -> OID {
        let known = given ?? definition.oid ?? self[keyPath: collection].oid(of: definition.name)
        let oid = oid(known, for: key())
        var definition = definition
        definition.oid = oid
        objects[oid] = kind
        self[keyPath: collection].put(definition, oid: oid)
        return oid
    }

    private mutating func forget(_ sequence: SequenceDefinition) {
        guard let oid = sequence.oid else { return }
        relationNames.remove(oid, from: sequence.name)
        if let table = sequence.ownedBy?.table { Self.change(&mentions, table) { $0.remove(oid) } }
    }

    private mutating func forget(_ function: FunctionDefinition) {
        guard let oid = function.oid else { return }
        for type in Self.userTypes(function.usedTypes) {
            Self.change(&typeUsers, type) { $0.remove(oid) }
        }
    }
}

extension FunctionDefinition {
    /// The types that the function takes and gives.
    fileprivate var usedTypes: [PostgresType] { arguments.map(\.type) + [result] }
}
