/// A snapshot that someone reads with: as long as the object lives, what the snapshot sees is kept.
final class SnapshotHold: Sendable {
    let commit: CommitNumber
    private let clock: CommitClock

    init(_ clock: CommitClock) {
        self.clock = clock
        commit = clock.takeSnapshot()
    }

    deinit { clock.release(commit) }
}
