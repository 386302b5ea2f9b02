/// A snapshot that someone reads with: as long as the object lives, what the snapshot sees is kept.
final class SnapshotHold: Sendable {
    let commit: CommitNumber
    /// The transactions that were running when it was taken.
    let running: RunningTransactions
    private let clock: CommitClock

    init(_ clock: CommitClock) {
        self.clock = clock
        (commit, running) = clock.takeSnapshot()
    }

    deinit { clock.release(commit) }
}
