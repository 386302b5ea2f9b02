/// The modes of PostgreSQL's locks on tables (PostgreSQL 15 docs, §13.3.1), the weakest first.
enum LockMode: Int, Hashable, Sendable {
    case accessShare = 1
    case rowShare
    case rowExclusive
    case shareUpdateExclusive
    case share
    case shareRowExclusive
    case exclusive
    case accessExclusive

    /// Whether two sessions cannot hold both.
    func conflicts(with other: LockMode) -> Bool { Self.conflicts[rawValue] & (1 << other.rawValue) != 0 }

    /// For each mode the modes that it conflicts with, as bits.
    private static let conflicts: [Int] = [
        0,
        0b1_0000_0000,
        0b1_1000_0000,
        0b1_1110_0000,
        0b1_1111_0000,
        0b1_1101_1000,
        0b1_1111_1000,
        0b1_1111_1100,
        0b1_1111_1110,
    ]

    /// Its name in messages and in `pg_locks`.
    var name: String {
        switch self {
        case .accessShare: "AccessShareLock"
        case .rowShare: "RowShareLock"
        case .rowExclusive: "RowExclusiveLock"
        case .shareUpdateExclusive: "ShareUpdateExclusiveLock"
        case .share: "ShareLock"
        case .shareRowExclusive: "ShareRowExclusiveLock"
        case .exclusive: "ExclusiveLock"
        case .accessExclusive: "AccessExclusiveLock"
        }
    }
}
