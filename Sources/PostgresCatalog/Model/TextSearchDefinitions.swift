public import PostgresWire

/// A text search dictionary (PostgreSQL 15 docs, section 12.6).
public struct TextSearchDictionaryDefinition: ObjectDefinition {
    /// The name.
    public var name: TableName
    /// The OID in `pg_ts_dict`.
    public var oid: OID?
    /// The template that it is made of.
    public var template: TableName
    /// The options of the template with their values, in order.
    public var options: [Option] = []
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// An option with its value.
    public struct Option: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: String
        /// Whether the value is written as a number.
        public var isNumber: Bool

        /// An option.
        public init(_ name: String, _ value: String, isNumber: Bool = false) {
            self.name = name
            self.value = value
            self.isNumber = isNumber
        }
    }

    /// A dictionary of a template.
    public init(_ name: TableName, template: TableName) {
        self.name = name
        self.template = template
    }

    /// `pg_ts_dict.dictinitoption`; nil without options.
    public var optionText: String? {
        guard !options.isEmpty else { return nil }
        return options.map { option in
            let quoted = option.value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            let value = option.isNumber ? option.value : "'\(quoted)'"
            return "\(SQLIdentifier.quote(option.name)) = \(value)"
        }.joined(separator: ", ")
    }
}

/// A text search configuration (PostgreSQL 15 docs, section 12.7): which dictionaries look at which kinds of tokens.
public struct TextSearchConfigurationDefinition: ObjectDefinition {
    /// The name.
    public var name: TableName
    /// The OID in `pg_ts_config`.
    public var oid: OID?
    /// The dictionaries for each kind of token, by its number, in the order in which they are asked.
    public var mappings: [Int32: [TableName]] = [:]
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A configuration of the parser `default` without dictionaries.
    public init(_ name: TableName) { self.name = name }
}

/// A text search template: what dictionaries are made of.
public struct TextSearchTemplateDefinition: ObjectDefinition {
    /// The name.
    public var name: TableName
    /// The OID in `pg_ts_template`.
    public var oid: OID?
    /// The function that makes a dictionary; nil for none.
    public var initialize: String?
    /// The function that makes lexemes of a token.
    public var lexize: String
    /// A remark.
    public var comment: String?

    /// A template of these functions.
    public init(_ name: TableName, initialize: String?, lexize: String) {
        self.name = name
        self.initialize = initialize
        self.lexize = lexize
    }
}
