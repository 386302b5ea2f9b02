/// The number of a transaction that writes; 0 for one that has not written yet.
typealias TransactionID = UInt64

/// The place of a commit in the order of all commits of the database.
typealias CommitNumber = UInt64

/// When something came to be or ceased to be: never, by a transaction that still runs, or at a commit.
///
/// While a transaction runs, its stamps hold its number. Its commit replaces them by its place among the commits, so that
/// a reader compares two numbers and looks nothing up.
struct Stamp: Hashable, Sendable {
    private static let running: UInt64 = 1 << 63
    private let word: UInt64

    private init(word: UInt64) { self.word = word }

    /// It has not happened.
    static let never = Stamp(word: 0)

    /// It happens where this transaction commits.
    static func inProgress(_ transaction: TransactionID) -> Stamp { Stamp(word: transaction | running) }

    /// It has happened at this commit.
    static func committed(_ number: CommitNumber) -> Stamp { Stamp(word: number) }

    /// The transaction that has yet to commit it.
    var transaction: TransactionID? { word & Self.running == 0 ? nil : word & ~Self.running }

    /// The commit at which it has happened.
    var commit: CommitNumber? { word == 0 || word & Self.running != 0 ? nil : word }
}
