/// Threads for the steps of connections that block.
final class BlockingPool: Sendable {
    private struct Step: Sendable {
        var job: UnownedJob
        var executor: ConnectionExecutor
    }

    private let workers: WorkerPool<Step>

    init(limit: Int = 256) {
        workers = WorkerPool(named: "blocking", limit: limit) { $0.executor.runOffLoop($0.job) }
    }

    var threadCount: Int { workers.threadCount }

    /// False when no thread can be had; the step was not taken then.
    func submit(_ job: UnownedJob, of executor: ConnectionExecutor) -> Bool {
        workers.submit(Step(job: job, executor: executor))
    }

    func stop(before deadline: UInt64) -> Bool { workers.stop(before: deadline) }
}
