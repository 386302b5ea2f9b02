import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Text search dictionaries, templates and what is common to text search objects (PostgreSQL 15 docs, chapter 12).
extension DefinitionRun {
    mutating func createTextSearch(_ statement: CreateObjectStatement, _ written: QualifiedName) throws(PostgresError) {
        let name = try newName(written)
        try checkMayCreate(in: name.schema)
        var options: [DefinitionOption] = []
        for clause in statement.clauses {
            for case .options(let found) in clause.values { options += found }
        }
        switch statement.object.kind {
        case .textSearchConfiguration: try createConfiguration(name, options)
        case .textSearchDictionary: try createDictionary(name, options)
        case .textSearchTemplate: try createTemplate(name, options)
        default: throw Self.unsupported("CREATE TEXT SEARCH PARSER")
        }
    }

    // Dictionaries

    private mutating func createDictionary(_ name: TableName, _ options: [DefinitionOption]) throws(PostgresError) {
        var template: TableName?
        var rest: [TextSearchDictionaryDefinition.Option] = []
        for option in options {
            if option.name.value == "template" {
                guard case .name(let written)? = option.value.flatMap(Self.asName) else { continue }
                template = try textSearchTemplate(written)
            } else {
                rest.append(Self.dictionaryOption(option))
            }
        }
        guard let template else { throw PostgresError("42P17", "text search template is required") }
        try verify(rest, of: template)
        guard catalog.textSearchDictionaryOID(name) == nil else {
            throw duplicate("pg_ts_dict_dictname_index", "dictname, dictnamespace", name)
        }
        var dictionary = TextSearchDictionaryDefinition(name, template: template)
        dictionary.options = rest
        dictionary.owner = newOwner
        model.put(dictionary)
    }

    /// ALTER TEXT SEARCH DICTIONARY … (options).
    mutating func alterDictionary(_ written: QualifiedName, _ options: [DefinitionOption]) throws(PostgresError) {
        var dictionary = try userDictionary(written)
        for option in options {
            dictionary.options.removeAll { $0.name == option.name.value }
            guard option.value != nil else { continue }
            dictionary.options.append(Self.dictionaryOption(option))
        }
        try verify(dictionary.options, of: dictionary.template)
        model.put(dictionary)
    }

    private static func dictionaryOption(_ option: DefinitionOption) -> TextSearchDictionaryDefinition.Option {
        let isNumber = if case .number? = option.value { true } else { false }
        return TextSearchDictionaryDefinition.Option(
            option.name.value,
            option.value.map(optionText) ?? "",
            isNumber: isNumber
        )
    }

    private static func asName(_ value: DefinitionValue) -> DefinitionValue? {
        switch value {
        case .name: value
        case .type(let type): .name(type.name)
        case .string(let text): .name(QualifiedName([Identifier(text)]))
        case .word(let word): .name(QualifiedName([Identifier(word.lowercased())]))
        default: nil
        }
    }

    /// Refuses options that a template does not take.
    private func verify(
        _ options: [TextSearchDictionaryDefinition.Option],
        of template: TableName
    ) throws(PostgresError) {
        let lexize = model.textSearchTemplates[template]?.lexize ?? TextSearchTemplates.lexize[template.name] ?? ""
        func invalid(_ message: String) -> PostgresError { PostgresError("22023", message) }
        var language: String?
        var seen: Set<String> = []
        for option in options {
            let name = option.name.lowercased()
            let kind = lexize == "dsnowball_lexize" ? "Snowball" : "simple dictionary"
            switch (lexize, name) {
            case ("dsimple_lexize", "stopwords"), ("dsnowball_lexize", "stopwords"):
                guard seen.insert(name).inserted else { throw invalid("multiple StopWords parameters") }
                guard TextSearchLanguage(name: option.value) != nil else {
                    throw PostgresError(
                        "F0000",
                        "could not open stop-word file \"\(option.value).stop\": No such file or directory"
                    )
                }
            case ("dsimple_lexize", "accept"):
                guard seen.insert(name).inserted else { throw invalid("multiple Accept parameters") }
                _ = try Self.boolean(option.value, of: option.name)
            case ("dsnowball_lexize", "language"):
                guard language == nil else { throw invalid("multiple Language parameters") }
                language = option.value.lowercased()
            case ("unaccent_lexize", "rules"):
                guard seen.insert(name).inserted else { throw invalid("multiple Rules parameters") }
                guard option.value == "unaccent" else {
                    throw PostgresError(
                        "F0000",
                        "could not open unaccent file \"\(option.value).rules\": No such file or directory"
                    )
                }
            case ("unaccent_lexize", _): throw invalid("unrecognized Unaccent parameter: \"\(option.name)\"")
            case ("dsimple_lexize", _): throw invalid("unrecognized simple dictionary parameter: \"\(option.name)\"")
            case ("dsnowball_lexize", _): throw invalid("unrecognized \(kind) parameter: \"\(option.name)\"")
            default: break
            }
        }
        if lexize == "unaccent_lexize", seen.isEmpty { throw invalid("missing Rules parameter") }
        guard lexize == "dsnowball_lexize" else { return }
        guard let language else { throw invalid("missing Language parameter") }
        guard TextSearchNames.dictionaries.oid(language + "_stem") != nil else {
            throw PostgresError(
                "42704",
                "no Snowball stemmer available for language \"\(language)\" and encoding \"UTF8\""
            )
        }
    }

    // Templates

    private mutating func createTemplate(_ name: TableName, _ options: [DefinitionOption]) throws(PostgresError) {
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError(.insufficientPrivilege, "must be superuser to create text search templates")
        }
        var initialize: String?
        var lexize: String?
        for option in options {
            let text = option.value.map(Self.optionText)?.split(separator: ".").last.map(String.init)
            switch option.name.value {
            case "init": initialize = text
            case "lexize": lexize = text
            default:
                throw PostgresError(
                    "42601",
                    "text search template parameter \"\(option.name.value)\" not recognized"
                )
            }
        }
        guard let lexize else { throw PostgresError("42P17", "text search template lexize method is required") }
        for function in [initialize, lexize] {
            guard let function, !Self.templateFunctions.contains(function),
                try functions(named: QualifiedName([Identifier(function)])).isEmpty
            else { continue }
            throw PostgresError("42883", "function \(function)(internal) does not exist")
        }
        guard catalog.textSearchTemplateOID(name) == nil else {
            throw duplicate("pg_ts_template_tmplname_index", "tmplname, tmplnamespace", name)
        }
        model.put(TextSearchTemplateDefinition(name, initialize: initialize, lexize: lexize))
    }

    /// The functions of PostgreSQL's own templates.
    private static let templateFunctions: Set<String> = [
        "dsimple_init", "dsimple_lexize", "dsynonym_init", "dsynonym_lexize", "dispell_init", "dispell_lexize",
        "thesaurus_init", "thesaurus_lexize", "dsnowball_init", "dsnowball_lexize",
    ]

    // Names

    /// The names that a written one may mean, those of PostgreSQL's own objects among them.
    func textSearchCandidates(_ written: QualifiedName) throws(PostgresError) -> [TableName] {
        let own = [TableName(written.name, schema: "pg_catalog")]
        if written.schema == "pg_catalog" { return own }
        return try (written.schema == nil ? own : []) + candidates(written)
    }

    private func textSearchTemplate(_ written: QualifiedName) throws(PostgresError) -> TableName {
        for candidate in try textSearchCandidates(written) where catalog.textSearchTemplateOID(candidate) != nil {
            return candidate
        }
        throw PostgresError("42704", "text search template \"\(Self.shown(written))\" does not exist")
    }

    func textSearchDictionary(_ written: QualifiedName) throws(PostgresError) -> TableName {
        for candidate in try textSearchCandidates(written) where catalog.textSearchDictionaryOID(candidate) != nil {
            return candidate
        }
        throw PostgresError("42704", "text search dictionary \"\(Self.shown(written))\" does not exist")
    }

    /// A dictionary that may be changed.
    func userDictionary(_ written: QualifiedName) throws(PostgresError) -> TextSearchDictionaryDefinition {
        let name = try textSearchDictionary(written)
        guard let found = model.textSearchDictionaries[name] else {
            throw PostgresError(
                "0A000",
                "text search dictionary \"\(name.name)\" is PostgreSQL's own and stays as it is"
            )
        }
        try checkOwner(found.owner, "text search dictionary", found.name.name)
        return found
    }

    func duplicate(_ index: String, _ columns: String, _ name: TableName) -> PostgresError {
        let schema = catalog.schemaOID(name.schema) ?? .invalid
        return PostgresError(
            .uniqueViolation,
            "duplicate key value violates unique constraint \"\(index)\"",
            detail: "Key (\(columns))=(\(name.name), \(schema)) already exists."
        )
    }
}
