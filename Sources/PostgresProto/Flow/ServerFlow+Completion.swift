public import PostgresWire

extension ServerFlow {
    /// Takes note that the work of the last action is done, and says what ends it.
    ///
    /// `status` is the state of the transaction after it. All that the work itself has to write (descriptions, rows, tags)
    /// has been written; of a Query with an implicit transaction the last tag only after the commit.
    public mutating func commandSucceeded(_ status: TransactionStatus) -> Action {
        guard case .working(let work) = phase else { return isClosed ? .wait : misused("end of a command") }
        transactionStatus = status
        phase = .ready
        switch work {
        case .parse: return .sendParseComplete
        case .bind: return .sendBindComplete
        case .close: return .sendCloseComplete
        case .describe, .execute, .extendedCustom: return .wait
        case .query, .functionCall, .sync, .standaloneCustom: return .sendReadyForQuery(status)
        }
    }

    /// Takes note that the work of the last action has failed.
    ///
    /// `status` is the state of the transaction after it; an implicit transaction has been rolled back. A fatal error ends
    /// the connection.
    public mutating func commandFailed(_ error: PostgresError, _ status: TransactionStatus) -> Action {
        let work: Work
        switch phase {
        case .working(let current), .copyingIn(let current), .copyingOut(let current), .copyingBoth(let current):
            work = current
        case .closed:
            return .wait
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .authenticating, .awaitingVerdict,
            .startingSession, .ready, .skippingToSync:
            return misused("failure of a command")
        }
        transactionStatus = status
        if error.severity != .error { return terminate(error) }
        phase = work.endsWithReadyForQuery ? .ready : .skippingToSync
        return .sendError(error, readyForQuery: work.endsWithReadyForQuery ? status : nil)
    }
}
