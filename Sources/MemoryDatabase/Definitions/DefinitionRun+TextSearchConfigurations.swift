import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Text search configurations: which dictionaries are asked for which kinds of tokens.
extension DefinitionRun {
    mutating func createConfiguration(_ name: TableName, _ options: [DefinitionOption]) throws(PostgresError) {
        var parser: String?
        var source: OID?
        for option in options {
            let text = option.value.map(Self.optionText) ?? ""
            switch option.name.value {
            case "parser":
                guard ["default", "pg_catalog.default"].contains(text) else {
                    throw PostgresError("42704", "text search parser \"\(text)\" does not exist")
                }
                parser = text
            case "copy":
                guard let found = try catalog.textSearchConfigurationOID(text: text, searchPath: searchedPath) else {
                    throw PostgresError("42704", "text search configuration \"\(text)\" does not exist")
                }
                source = found
            default:
                throw PostgresError(
                    "42601",
                    "text search configuration parameter \"\(option.name.value)\" not recognized"
                )
            }
        }
        if parser != nil, source != nil {
            throw PostgresError("42601", "cannot specify both PARSER and COPY options")
        }
        guard parser != nil || source != nil else {
            throw PostgresError("42P17", "text search parser is required")
        }
        guard catalog.textSearchConfigurationOID(name) == nil else {
            throw duplicate("pg_ts_config_cfgname_index", "cfgname, cfgnamespace", name)
        }
        var configuration = TextSearchConfigurationDefinition(name)
        configuration.owner = newOwner
        if let source {
            let catalog = catalog
            configuration.mappings = catalog.textSearchMappings(of: source).mapValues { oids in
                oids.compactMap { catalog.textSearchDictionaryName($0) }
            }
        }
        model.put(configuration)
    }

    private var searchedPath: [String] { ["pg_catalog"] + effectivePath }

    /// ALTER TEXT SEARCH CONFIGURATION … MAPPING.
    mutating func alterConfiguration(_ written: QualifiedName, _ clauses: [DefinitionClause]) throws(PostgresError) {
        var configuration = try userConfiguration(written)
        guard let first = clauses.first else { return }
        if first.keyword == "ALTER MAPPING REPLACE" {
            try replace(first, Array(configuration.mappings.keys), in: &configuration)
            model.put(configuration)
            return
        }
        var tokens: [(name: String, number: Int32)] = []
        if case .names(let names)? = first.values.first {
            for name in names {
                guard let number = Self.tokenNumber(name.name) else {
                    throw PostgresError("22023", "token type \"\(name.name)\" does not exist")
                }
                tokens.append((name.name, number))
            }
        }
        if first.keyword.hasPrefix("DROP MAPPING") {
            for (name, number) in tokens {
                guard configuration.mappings.removeValue(forKey: number) == nil else { continue }
                let message = "mapping for token type \"\(name)\" does not exist"
                guard first.keyword.contains("IF EXISTS") else { throw PostgresError("42704", message) }
                notice(message + ", skipping")
            }
        } else if let second = clauses.dropFirst().first, second.keyword == "REPLACE" {
            try replace(second, tokens.map(\.number), in: &configuration)
        } else if case .names(let names)? = clauses.dropFirst().first?.values.first {
            var dictionaries: [TableName] = []
            for name in names { dictionaries.append(try textSearchDictionary(name)) }
            for (_, number) in tokens {
                if first.keyword == "ADD MAPPING FOR", configuration.mappings[number] != nil {
                    throw PostgresError(
                        .uniqueViolation,
                        "duplicate key value violates unique constraint \"pg_ts_config_map_index\"",
                        detail: "Key (mapcfg, maptokentype, mapseqno)=(\(configuration.oid ?? .invalid), \(number), 1) "
                            + "already exists."
                    )
                }
                configuration.mappings[number] = dictionaries
            }
        }
        model.put(configuration)
    }

    private func replace(
        _ clause: DefinitionClause,
        _ tokens: [Int32],
        in configuration: inout TextSearchConfigurationDefinition
    ) throws(PostgresError) {
        guard case .name(let old)? = clause.values.first, case .name(let new)? = clause.values.last else { return }
        let (before, after) = (try textSearchDictionary(old), try textSearchDictionary(new))
        for token in tokens {
            configuration.mappings[token] = configuration.mappings[token]?.map { $0 == before ? after : $0 }
        }
    }

    /// The number of a kind of token by its name.
    private static func tokenNumber(_ name: String) -> Int32? {
        tokenNames.firstIndex(of: name).map { Int32($0 + 1) }
    }

    private static let tokenNames = [
        "asciiword", "word", "numword", "email", "url", "host", "sfloat", "version", "hword_numpart", "hword_part",
        "hword_asciipart", "blank", "tag", "protocol", "numhword", "asciihword", "hword", "url_path", "file", "float",
        "int", "uint", "entity",
    ]

    func textSearchConfiguration(_ written: QualifiedName) throws(PostgresError) -> TableName {
        for candidate in try textSearchCandidates(written) where catalog.textSearchConfigurationOID(candidate) != nil {
            return candidate
        }
        throw PostgresError("42704", "text search configuration \"\(Self.shown(written))\" does not exist")
    }

    /// A configuration that may be changed.
    func userConfiguration(_ written: QualifiedName) throws(PostgresError) -> TextSearchConfigurationDefinition {
        let name = try textSearchConfiguration(written)
        guard let found = model.textSearchConfigurations[name] else {
            throw PostgresError(
                "0A000",
                "text search configuration \"\(name.name)\" is PostgreSQL's own and stays as it is"
            )
        }
        try checkOwner(found.owner, "text search configuration", found.name.name)
        return found
    }

    /// What DROP of a text search object means; nil after a notice that there is none.
    mutating func textSearchTarget(
        _ written: QualifiedName,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        do throws(PostgresError) {
            switch statement.kind {
            case .textSearchConfiguration:
                let found = try userConfiguration(written)
                return found.oid.map { ObjectAddress(catalog: CatalogOID.textSearchConfiguration, object: $0) }
            case .textSearchDictionary:
                let found = try userDictionary(written)
                return found.oid.map { ObjectAddress(catalog: CatalogOID.textSearchDictionary, object: $0) }
            default:
                for candidate in try textSearchCandidates(written) {
                    guard let oid = model.textSearchTemplates.oid(of: candidate) else { continue }
                    return ObjectAddress(catalog: CatalogOID.textSearchTemplate, object: oid)
                }
                let word = statement.kind.rawValue.lowercased()
                throw PostgresError("42704", "\(word) \"\(Self.shown(written))\" does not exist")
            }
        } catch {
            guard statement.ifExists, error.sqlState == "42704" || error.sqlState == "3F000" else { throw error }
            notice(error.message + ", skipping")
            return nil
        }
    }

    /// Changes a text search object; false for an object of another kind.
    mutating func changeTextSearch(
        _ kind: ObjectKind,
        _ written: QualifiedName,
        name: ((TableName) -> TableName)? = nil,
        owner: String?? = nil,
        comment: String?? = nil
    ) throws(PostgresError) -> Bool {
        switch kind {
        case .textSearchConfiguration:
            var item = try userConfiguration(written)
            if let name { item.name = name(item.name) }
            if let owner { item.owner = owner }
            if let comment { item.comment = comment }
            if name != nil, catalog.textSearchConfigurationOID(item.name) != nil {
                throw textSearchExists("configuration", item.name)
            }
            model.put(item)
        case .textSearchDictionary:
            var item = try userDictionary(written)
            let old = item.name
            if let name { item.name = name(item.name) }
            if let owner { item.owner = owner }
            if let comment { item.comment = comment }
            if name != nil, catalog.textSearchDictionaryOID(item.name) != nil {
                throw textSearchExists("dictionary", item.name)
            }
            model.put(item)
            guard item.name != old else { return true }
            for var configuration in Array(model.textSearchConfigurations) {
                configuration.mappings = configuration.mappings.mapValues { $0.map { $0 == old ? item.name : $0 } }
                model.put(configuration)
            }
        default: return false
        }
        return true
    }

    private func textSearchExists(_ kind: String, _ name: TableName) -> PostgresError {
        PostgresError(
            "42710",
            "text search \(kind) \"\(name.name)\" already exists in schema \"\(name.schema)\""
        )
    }
}
