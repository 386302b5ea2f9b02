public import PostgresWire

extension ServerFlow {
    /// Asks the client for COPY data: from now on its messages belong to the COPY.
    public mutating func copyInStarted(_ response: CopyInResponse) -> Action {
        guard case .working(let work) = phase, Self.mayCopy(work) else { return misused("start of a COPY") }
        phase = .copyingIn(work)
        return .all([.send(.copyInResponse(response)), .flush])
    }

    /// Tells the client that COPY data follows; the driver writes the data itself.
    public mutating func copyOutStarted(_ response: CopyOutResponse) -> Action {
        guard case .working(let work) = phase, Self.mayCopy(work) else { return misused("start of a COPY") }
        phase = .copyingOut(work)
        return .send(.copyOutResponse(response))
    }

    /// Begins a COPY in both directions, each of which ends by itself.
    public mutating func copyBothStarted(_ response: CopyBothResponse) -> Action {
        guard case .working(let work) = phase, Self.mayCopy(work) else { return misused("start of a COPY") }
        phase = .copyingBoth(work)
        return .all([.send(.copyBothResponse(response)), .flush])
    }

    /// Tells the client that the COPY data is complete.
    public mutating func copyOutFinished() -> Action {
        switch phase {
        case .copyingOut(let work): phase = .working(work)
        case .copyingBoth(let work): phase = .copyingIn(work)
        case .closed: return .wait
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .authenticating, .awaitingVerdict,
            .startingSession, .ready, .skippingToSync, .working, .copyingIn:
            return misused("end of a COPY")
        }
        return .send(.copyDone)
    }

    private static func mayCopy(_ work: Work) -> Bool {
        switch work {
        case .query, .execute, .standaloneCustom, .extendedCustom: true
        case .parse, .bind, .describe, .close, .functionCall, .sync: false
        }
    }

    mutating func receivedInCopy(_ message: consuming FrontendMessage) -> Action {
        switch message {
        case .copyData(let data):
            return .copyData(data)
        case .copyDone:
            endCopyIn()
            return .copyDone
        case .copyFail(let failure):
            endCopyIn()
            return .copyFailed(PostgresError(.queryCanceled, "COPY from stdin failed: \(failure.message)"))
        // A client may send these in advance, not knowing that a COPY begins.
        case .flush, .sync:
            return .wait
        case .query, .parse, .bind, .describe, .execute, .close, .functionCall, .terminate, .password,
            .saslInitialResponse, .saslResponse, .gssResponse:
            return lostSynchronizationInCopy(.unexpectedDuringCopy(message.tag))
        }
    }

    /// The client's half of a COPY is over; the driver goes on.
    private mutating func endCopyIn() {
        switch phase {
        case .copyingIn(let work): phase = .working(work)
        case .copyingBoth(let work): phase = .copyingOut(work)
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .authenticating, .awaitingVerdict,
            .startingSession, .ready, .skippingToSync, .working, .copyingOut, .closed:
            break
        }
    }

    /// A CopyFail without a readable reason still ends the COPY; all else that PostgreSQL looks at has no body to read.
    mutating func malformedInCopy(_ tag: UInt8, _ error: PostgresError) -> Action {
        endCopyIn()
        return tag == CopyDone.tag ? .copyDone : .copyFailed(error)
    }

    /// As PostgreSQL does it: an error for the COPY, and another one that ends the connection.
    mutating func lostSynchronizationInCopy(_ error: WireError) -> Action {
        var first = PostgresError(error)
        first.severity = .error
        let second = PostgresError(
            .protocolViolation,
            "terminating connection because protocol synchronization was lost",
            severity: .fatal
        )
        return .all([.sendError(first, readyForQuery: nil), terminate(second)])
    }
}

extension WireError {
    static func unexpectedDuringCopy(_ tag: UInt8) -> WireError {
        let digits = String(tag, radix: 16, uppercase: true)
        let number = tag < 16 ? "0\(digits)" : digits
        return WireError(.protocolViolation, "unexpected message type 0x\(number) during COPY from stdin")
    }
}
