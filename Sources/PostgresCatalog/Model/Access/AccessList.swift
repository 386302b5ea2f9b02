/// What may be done with an object, in the bits of an `aclitem`.
public struct Privileges: OptionSet, Hashable, Sendable {
    /// The bits.
    public var rawValue: UInt16
    /// These bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// INSERT (`a`).
    public static let insert = Privileges(rawValue: 1 << 0)
    /// SELECT (`r`).
    public static let select = Privileges(rawValue: 1 << 1)
    /// UPDATE (`w`).
    public static let update = Privileges(rawValue: 1 << 2)
    /// DELETE (`d`).
    public static let delete = Privileges(rawValue: 1 << 3)
    /// TRUNCATE (`D`).
    public static let truncate = Privileges(rawValue: 1 << 4)
    /// REFERENCES (`x`).
    public static let references = Privileges(rawValue: 1 << 5)
    /// TRIGGER (`t`).
    public static let trigger = Privileges(rawValue: 1 << 6)
    /// EXECUTE (`X`).
    public static let execute = Privileges(rawValue: 1 << 7)
    /// USAGE (`U`).
    public static let usage = Privileges(rawValue: 1 << 8)
    /// CREATE (`C`).
    public static let create = Privileges(rawValue: 1 << 9)
    /// TEMPORARY (`T`).
    public static let temporary = Privileges(rawValue: 1 << 10)
    /// CONNECT (`c`).
    public static let connect = Privileges(rawValue: 1 << 11)
    /// SET (`s`).
    public static let set = Privileges(rawValue: 1 << 12)
    /// ALTER SYSTEM (`A`).
    public static let alterSystem = Privileges(rawValue: 1 << 13)

    /// The letters of the privileges in the order of their bits.
    static let letters: [Character] = Array("arwdDxtXUCTcsA")

    /// The privileges one by one with their letters.
    var parts: [(privilege: Privileges, letter: Character)] {
        Self.letters.enumerated().compactMap { bit, letter in
            let privilege = Privileges(rawValue: 1 << UInt16(bit))
            return contains(privilege) ? (privilege, letter) : nil
        }
    }
}

/// What one role may do with an object, and who said so (`aclitem`).
public struct AccessItem: Hashable, Sendable {
    /// The role; nil for everyone (PUBLIC).
    public var grantee: String?
    /// What it may do.
    public var privileges: Privileges
    /// What it may allow others too.
    public var grantable: Privileges
    /// The role that said so.
    public var grantor: String

    /// What a role may do.
    public init(
        _ grantee: String?,
        _ privileges: Privileges,
        grantable: Privileges = [],
        grantor: String
    ) {
        self.grantee = grantee
        self.privileges = privileges
        self.grantable = grantable
        self.grantor = grantor
    }
}

/// Who may do what with an object (`aclitem[]`).
public struct AccessList: Hashable, Sendable {
    /// The entries in PostgreSQL's order: that in which they were made.
    public var items: [AccessItem]

    /// A list of these entries.
    public init(_ items: [AccessItem] = []) { self.items = items }
}
