public import PostgresWire

extension ServerFlow {
    /// Takes a message of the client, once its startup packet is done.
    public mutating func received(_ message: consuming FrontendMessage) -> Action {
        switch phase {
        case .ready: return receivedWhenReady(message)
        case .skippingToSync: return receivedWhenSkipping(message)
        case .copyingIn, .copyingBoth: return receivedInCopy(message)
        case .authenticating: return receivedInAuthentication(message)
        case .closed: return .wait
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .awaitingVerdict, .startingSession, .working,
            .copyingOut:
            return misused("message")
        }
    }

    /// Takes note that the driver has begun by itself with the work of a message that came while the flow was ready.
    ///
    /// What ends it is told as for the work of an action.
    mutating func begins(_ work: Work) { phase = .working(work) }

    /// Takes a message that is not PostgreSQL's; one that is not registered ends the connection, as in PostgreSQL.
    public mutating func received(customTag tag: UInt8, body: [UInt8]) -> Action {
        guard let kind = configuration.customMessages[tag] else { return refuse(tag) }
        switch phase {
        case .ready:
            return begin(kind == .standalone ? .standaloneCustom : .extendedCustom, .custom(tag: tag, body: body))
        case .skippingToSync, .closed: return .wait
        case .copyingIn, .copyingBoth, .authenticating: return refuse(tag)
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .awaitingVerdict, .startingSession, .working,
            .copyingOut:
            return misused("message")
        }
    }

    /// Takes note that a frame is complete but its body is not the message that its type byte says.
    ///
    /// As in PostgreSQL the message has failed like any other, and the connection goes on.
    public mutating func malformed(_ tag: UInt8, _ error: WireError) -> Action {
        if ignores(tag) { return .wait }
        let error = PostgresError(error)
        switch phase {
        case .ready, .skippingToSync:
            if tag == TerminateMessage.tag { return goodbye() }
            if error.severity != .error { return terminate(error) }
            return begin(work(of: tag), .reject(error))
        case .copyingIn, .copyingBoth:
            return malformedInCopy(tag, error)
        case .authenticating:
            return terminate(authenticationContext == .password ? .invalidPasswordPacket : error)
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .awaitingVerdict, .startingSession, .working,
            .copyingOut, .closed:
            return terminate(error)
        }
    }

    /// Takes note that the bytes are no frame: nobody knows where the next one would start.
    public mutating func lostSynchronization(_ error: WireError) -> Action {
        switch phase {
        case .copyingIn, .copyingBoth:
            return lostSynchronizationInCopy(error)
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .authenticating, .awaitingVerdict,
            .startingSession, .ready, .skippingToSync, .working, .copyingOut, .closed:
            return terminate(PostgresError(error))
        }
    }

    private mutating func receivedWhenReady(_ message: consuming FrontendMessage) -> Action {
        switch message {
        case .query(let message): return begin(.query, .simpleQuery(message))
        case .parse(let message): return begin(.parse, .parse(message))
        case .bind(let message): return begin(.bind, .bind(message))
        case .describe(let message): return begin(.describe, .describe(message))
        case .execute(let message): return begin(.execute, .execute(message))
        case .close(let message): return begin(.close, .close(message))
        case .functionCall(let message): return begin(.functionCall, .functionCall(message))
        case .sync: return begin(.sync, .sync(.commit))
        case .flush: return .flush
        // Left over from a COPY that has failed before the client knew.
        case .copyData, .copyDone, .copyFail: return .wait
        case .terminate: return goodbye()
        case .password, .saslInitialResponse, .saslResponse, .gssResponse: return refuse(message.tag)
        }
    }

    private mutating func receivedWhenSkipping(_ message: FrontendMessage) -> Action {
        switch message {
        case .sync: return begin(.sync, .sync(.rollBack))
        case .terminate: return goodbye()
        case .password, .saslInitialResponse, .saslResponse, .gssResponse: return refuse(message.tag)
        case .query, .parse, .bind, .describe, .execute, .close, .functionCall, .flush, .copyData, .copyDone, .copyFail:
            return .wait
        }
    }

    private mutating func begin(_ work: Work, _ action: Action) -> Action {
        phase = .working(work)
        return action
    }

    private mutating func goodbye() -> Action {
        phase = .closed
        return .disconnect
    }

    /// Ends the connection because of a message that cannot come now.
    mutating func refuse(_ tag: UInt8) -> Action {
        switch phase {
        case .copyingIn, .copyingBoth:
            return lostSynchronizationInCopy(.unexpectedDuringCopy(tag))
        case .authenticating:
            return terminate(exchange?.unexpected(tag: tag) ?? .invalidFrontendType(tag))
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .awaitingVerdict, .startingSession, .ready,
            .skippingToSync, .working, .copyingOut, .closed:
            return terminate(.invalidFrontendType(tag))
        }
    }

    /// What a message would have begun, for one that could not be decoded.
    private func work(of tag: UInt8) -> Work {
        switch tag {
        case ParseMessage.tag, BindMessage.tag, DescribeMessage.tag, ExecuteMessage.tag, CloseMessage.tag,
            FlushMessage.tag:
            .parse
        case SyncMessage.tag: .sync
        default: configuration.customMessages[tag] == .extended ? .extendedCustom : .query
        }
    }
}
