/// `CREATE EXTENSION [IF NOT EXISTS] name options`.
public struct CreateExtensionStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// Its options in order; PostgreSQL's grammar lets one stand twice.
    public var options: [ExtensionOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        ifNotExists: Bool = false,
        options: [ExtensionOption] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.ifNotExists = ifNotExists
        self.options = options
        self.range = range
    }
}

/// An option of CREATE EXTENSION.
public enum ExtensionOption: Hashable, Sendable {
    /// `SCHEMA`.
    case schema(Identifier)
    /// `VERSION`.
    case version(String)
    /// `CASCADE`: the extensions that it needs are made too.
    case cascade
}

/// `ALTER EXTENSION name …`.
public struct AlterExtensionStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// What is done.
    public var change: ExtensionChange
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: Identifier, change: ExtensionChange, range: SourceRange = .none) {
        self.name = name
        self.change = change
        self.range = range
    }
}

/// What ALTER EXTENSION does.
public indirect enum ExtensionChange: Hashable, Sendable {
    /// `UPDATE [TO version]`; PostgreSQL's grammar lets more than one version stand.
    case update(to: [String])
    /// `ADD object`.
    case add(ObjectReference)
    /// `DROP object`.
    case drop(ObjectReference)
}
