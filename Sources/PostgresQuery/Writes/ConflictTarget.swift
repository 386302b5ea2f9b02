/// What ON CONFLICT of an INSERT takes care of: which rows that are there already make a new one not be inserted.
public struct ConflictTarget: Hashable, Sendable {
    /// The names of the unique indexes and constraints whose violation is meant; nil for all that the table has.
    ///
    /// A violation of any other stays an error.
    public var indexes: [String]?
    /// The columns of the first of these indexes; empty where there is none, or where it is one of expressions.
    public var columns: [String]
    /// Whether the row that is there is to be locked, since it will be updated (DO UPDATE).
    public var locksExisting: Bool

    /// A target of these indexes.
    public init(indexes: [String]?, columns: [String] = [], locksExisting: Bool = false) {
        self.indexes = indexes
        self.columns = columns
        self.locksExisting = locksExisting
    }
}
