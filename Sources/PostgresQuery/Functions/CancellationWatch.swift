import PostgresWire

/// Looks whether the statement has been cancelled, once in a few thousand steps of a computation.
///
/// For functions that a single call may keep busy for long: a step is what takes next to no time, as a comparison does.
struct CancellationWatch {
    private let environment: any FunctionEnvironment
    private var steps = 0
    private static let interval = 4096

    init(_ environment: any FunctionEnvironment) { self.environment = environment }

    /// Takes note of so many steps; throws 57014 where the statement has been cancelled.
    mutating func step(_ count: Int = 1) throws(PostgresError) {
        steps &+= count
        guard steps >= Self.interval else { return }
        steps = 0
        try environment.checkCancellation()
    }
}
