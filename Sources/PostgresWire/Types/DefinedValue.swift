/// What a value of a type with functions of its own holds: `citext`, `hstore`, `ltree`.
///
/// Equality and hashing are those of SQL: values that the type's `=` finds equal are equal.
public protocol DefinedContent: Hashable, Sendable {
    /// The text format.
    var text: String { get }
    /// The binary format.
    var binary: [UInt8] { get }
    /// The text of JSON that the value becomes, where its type has a cast to JSON.
    var json: String? { get }
    /// About how many bytes the value takes in memory.
    var memorySize: Int { get }

    /// A value in its binary format.
    init(binary: [UInt8]) throws(PostgresError)

    /// Negative, 0 or positive as the value is below, equal to or above another of its type.
    func compare(to other: Self) -> Int
}

extension DefinedContent {
    /// It becomes a string.
    public var json: String? { nil }

    /// That of the text.
    public var memorySize: Int { 64 &+ text.utf8.count }
}

/// A value of a type with functions of its own.
public struct DefinedValue: Hashable, Sendable {
    /// What it holds.
    public let content: any DefinedContent

    /// A value that holds this.
    public init(_ content: any DefinedContent) { self.content = content }

    /// What it holds, where that is of this type.
    public func content<Content: DefinedContent>(as type: Content.Type) -> Content? { content as? Content }

    /// The text format.
    public var text: String { content.text }

    /// The binary format.
    public var binary: [UInt8] { content.binary }

    /// Negative, 0 or positive as the left value is below, equal to or above the right one.
    public static func compare(_ left: DefinedValue, _ right: DefinedValue) -> Int { left.content.order(right.content) }

    /// Whether both are equal to the type's `=`.
    public static func == (left: DefinedValue, right: DefinedValue) -> Bool { left.content.isEqual(right.content) }

    /// Feeds what equal values have in common.
    public func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}

extension DefinedContent {
    fileprivate func order(_ other: any DefinedContent) -> Int {
        guard let other = other as? Self else { return 0 }
        return compare(to: other)
    }

    fileprivate func isEqual(_ other: any DefinedContent) -> Bool {
        guard let other = other as? Self else { return false }
        return self == other
    }
}
