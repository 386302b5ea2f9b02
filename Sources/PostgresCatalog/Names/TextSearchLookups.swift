package import PostgresWire

/// What text search objects of PostgreSQL's own are known by.
package enum TextSearchObject {
    /// The parser `default`.
    package static let defaultParser: OID = 3722
    /// The dictionary `simple`.
    package static let simpleDictionary: OID = 3765
}

/// Text search objects by their names, and what they are made of.
extension CatalogSnapshot {
    /// The configuration of a name.
    package func textSearchConfigurationOID(_ name: TableName) -> OID? {
        if name.schema == "pg_catalog", let oid = TextSearchNames.configurations.oid(name.name) { return oid }
        return model.textSearchConfigurations.oid(of: name)
    }

    /// The dictionary of a name.
    package func textSearchDictionaryOID(_ name: TableName) -> OID? {
        if name.schema == "pg_catalog", let oid = TextSearchNames.dictionaries.oid(name.name) { return oid }
        return model.textSearchDictionaries.oid(of: name)
    }

    /// The template of a name.
    package func textSearchTemplateOID(_ name: TableName) -> OID? {
        if name.schema == "pg_catalog" {
            let rows = BuiltInValues.rows(of: "pg_ts_template").rows(where: 1, equals: .text(name.name))
            if let oid = rows.first?.first?.identifier { return oid }
        }
        return model.textSearchTemplates.oid(of: name)
    }

    /// The configuration that a text names, with or without its schema.
    package func textSearchConfigurationOID(text: String, searchPath: [String]) throws(PostgresError) -> OID? {
        try find(text, searchPath) { textSearchConfigurationOID($0) }
    }

    /// The dictionary that a text names, with or without its schema.
    package func textSearchDictionaryOID(text: String, searchPath: [String]) throws(PostgresError) -> OID? {
        try find(text, searchPath) { textSearchDictionaryOID($0) }
    }

    private func find(
        _ text: String,
        _ searchPath: [String],
        _ lookUp: (TableName) -> OID?
    ) throws(PostgresError) -> OID? {
        let name = try qualifiedName(text)
        if let schema = name.schema, schemaOID(schema) == nil {
            throw PostgresError("3F000", "schema \"\(schema)\" does not exist")
        }
        for schema in name.schema.map({ [$0] }) ?? searchPath {
            if let oid = lookUp(TableName(name.name, schema: schema)) { return oid }
        }
        return nil
    }

    /// A configuration as `regconfig` shows it.
    package func textSearchConfigurationText(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "-" }
        if let name = TextSearchNames.configurations.name(oid) { return name }
        guard let name = model.textSearchConfigurations[oid]?.name else { return oid.description }
        return shown(name, searchPath) { textSearchConfigurationOID($0) }
    }

    /// A dictionary as `regdictionary` shows it.
    package func textSearchDictionaryText(_ oid: OID, searchPath: [String]) -> String {
        if oid == .invalid { return "-" }
        if let name = TextSearchNames.dictionaries.name(oid) { return name }
        guard let name = model.textSearchDictionaries[oid]?.name else { return oid.description }
        return shown(name, searchPath) { textSearchDictionaryOID($0) }
    }

    private func shown(_ name: TableName, _ searchPath: [String], _ lookUp: (TableName) -> OID?) -> String {
        let first = searchPath.first { lookUp(TableName(name.name, schema: $0)) != nil }
        let bare = SQLIdentifier.quote(name.name)
        return first == name.schema ? bare : SQLIdentifier.quote(name.schema) + "." + bare
    }

    /// The dictionaries for each kind of token of a configuration, in the order in which they are asked.
    package func textSearchMappings(of configuration: OID) -> [Int32: [OID]] {
        if let item = model.textSearchConfigurations[configuration] {
            return item.mappings.mapValues { $0.compactMap { textSearchDictionaryOID($0) } }
        }
        var found: [Int32: [OID]] = [:]
        for row in BuiltInValues.rows(of: "pg_ts_config_map").rows(where: 0, equals: .oid(configuration)) {
            guard row.count == 4, case .int4(let token) = row[1] else { continue }
            found[token, default: []].append(row[3].identifier)
        }
        return found
    }

    /// The name of a dictionary.
    package func textSearchDictionaryName(_ oid: OID) -> TableName? {
        if let name = TextSearchNames.dictionaries.name(oid) { return TableName(name, schema: "pg_catalog") }
        return model.textSearchDictionaries[oid]?.name
    }

    /// What makes the lexemes of a dictionary, by the name of its function, and the options that it has.
    package func textSearchMethod(
        of dictionary: OID
    ) -> (lexize: String, options: [TextSearchDictionaryDefinition.Option])? {
        if let item = model.textSearchDictionaries[dictionary] {
            if let template = model.textSearchTemplates[item.template] { return (template.lexize, item.options) }
            let lexize = TextSearchTemplates.lexize[item.template.name]
            return lexize.map { ($0, item.options) }
        }
        guard let name = TextSearchNames.dictionaries.name(dictionary) else { return nil }
        if dictionary == TextSearchObject.simpleDictionary { return ("dsimple_lexize", []) }
        let language = name.hasSuffix("_stem") ? String(name.dropLast(5)) : name
        var options = [TextSearchDictionaryDefinition.Option("language", language)]
        if TextSearchTemplates.languagesWithStopWords.contains(language) {
            options.append(.init("stopwords", language))
        }
        return ("dsnowball_lexize", options)
    }
}

/// The templates that PostgreSQL brings.
package enum TextSearchTemplates {
    /// The functions that make lexemes, by the template's name.
    package static let lexize = [
        "simple": "dsimple_lexize", "synonym": "dsynonym_lexize", "ispell": "dispell_lexize",
        "thesaurus": "thesaurus_lexize", "snowball": "dsnowball_lexize",
    ]

    /// The languages whose dictionaries of stems leave stop words out.
    static let languagesWithStopWords: Set<String> = [
        "danish", "dutch", "english", "finnish", "french", "german", "hungarian", "italian", "nepali", "norwegian",
        "portuguese", "russian", "spanish", "swedish", "turkish",
    ]
}
