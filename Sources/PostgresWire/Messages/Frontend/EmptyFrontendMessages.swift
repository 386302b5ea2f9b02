/// Asks for all answers so far, without an end of the transaction (`Flush`, `H`).
public struct FlushMessage: EmptyWireMessage {
    /// `H`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "H") }

    /// The message.
    public init() {}
}

/// Ends a series of extended-query messages (`Sync`, `S`).
public struct SyncMessage: EmptyWireMessage {
    /// `S`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "S") }

    /// The message.
    public init() {}
}

/// Ends the session (`Terminate`, `X`).
public struct TerminateMessage: EmptyWireMessage {
    /// `X`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "X") }

    /// The message.
    public init() {}
}
