/// `CREATE SUBSCRIPTION name CONNECTION 'text' PUBLICATION names [WITH (…)]`.
public struct CreateSubscriptionStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// How the publisher is reached.
    public var connection: String
    /// The publications over there.
    public var publications: [Identifier]
    /// WITH.
    public var options: [DefinitionOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        connection: String,
        publications: [Identifier],
        options: [DefinitionOption] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.connection = connection
        self.publications = publications
        self.options = options
        self.range = range
    }
}

/// `ALTER SUBSCRIPTION name …`.
public struct AlterSubscriptionStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// What is done.
    public var change: SubscriptionChange
    /// WITH, behind a change of the publications.
    public var options: [DefinitionOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        change: SubscriptionChange,
        options: [DefinitionOption] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.change = change
        self.options = options
        self.range = range
    }
}

/// What ALTER SUBSCRIPTION does.
public indirect enum SubscriptionChange: Hashable, Sendable {
    /// `CONNECTION 'text'`.
    case connection(String)
    /// `ENABLE`.
    case enable
    /// `DISABLE`.
    case disable
    /// `SKIP (…)`.
    case skip([DefinitionOption])
    /// `SET (…)`.
    case set([DefinitionOption])
    /// `REFRESH PUBLICATION`.
    case refresh
    /// `ADD PUBLICATION`.
    case addPublications([Identifier])
    /// `DROP PUBLICATION`.
    case dropPublications([Identifier])
    /// `SET PUBLICATION`.
    case setPublications([Identifier])
}
