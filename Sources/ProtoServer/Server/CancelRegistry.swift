internal import Synchronization

/// Which connections can be cancelled from outside, by their process ID and secret key.
public final class CancelRegistry: Sendable {
    /// What a client needs to cancel a connection's statement (BackendKeyData).
    public struct Token: Hashable, Sendable {
        /// A number that no other live connection has; always positive.
        public let processID: Int32
        /// The secret: 4 bytes, or 32 for clients of protocol 3.2 and later.
        public let secretKey: [UInt8]
    }

    private struct Entry {
        let secretKey: [UInt8]
        let cancel: @Sendable (_ processID: Int32) -> Void
    }

    private let entries = Guarded<[Int32: Entry]>([:])
    private let nextProcessID = Atomic<Int32>(1)
    private let cryptography = OpenSSLCryptography()

    /// A registry without connections.
    public init() {}

    /// How many connections are registered.
    public var count: Int { entries.withLock { $0.count } }

    /// Registers a connection until `remove`; `cancel` may be called from any thread, also when no statement runs.
    public func register(keyLength: Int = 4, cancel: @escaping @Sendable (_ processID: Int32) -> Void) -> Token {
        let secretKey = cryptography.randomBytes(max(keyLength, 4))
        return entries.withLock { entries in
            var processID: Int32
            repeat {
                processID = nextProcessID.add(1, ordering: .relaxed).oldValue & .max
            } while processID == 0 || entries[processID] != nil
            entries[processID] = Entry(secretKey: secretKey, cancel: cancel)
            return Token(processID: processID, secretKey: secretKey)
        }
    }

    /// Forgets a connection.
    public func remove(_ token: Token) {
        entries.withLock { _ = $0.removeValue(forKey: token.processID) }
    }

    /// Cancels what the connection runs; false, and nothing happens, when the number or the key is wrong.
    ///
    /// The client is never told which.
    @discardableResult
    public func cancel(processID: Int32, secretKey: [UInt8]) -> Bool {
        guard let entry = entries.withLock({ $0[processID] }) else { return false }
        guard Self.areEqual(entry.secretKey, secretKey) else { return false }
        entry.cancel(processID)
        return true
    }

    /// Compares in a time that depends on the lengths alone.
    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
