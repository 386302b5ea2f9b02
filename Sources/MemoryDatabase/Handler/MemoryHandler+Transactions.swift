import PostgresProto

extension MemoryHandler {
    /// How long the session waits for locks, as its settings say.
    var patience: LockPatience {
        LockPatience(deadlockTimeout: session.deadlockTimeout, lockTimeout: session.lockTimeout)
    }
}
