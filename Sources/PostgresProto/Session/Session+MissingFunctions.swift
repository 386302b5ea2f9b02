extension Session {
    /// Logs a function of PostgreSQL that is not computed here, the first time that the session misses it.
    func noteMissingFunction(_ name: String) {
        guard missingFunctions.insert(name).inserted else { return }
        server.log(.warning, "function \(name) is not supported: its calls give NULL, or no rows")
    }
}
