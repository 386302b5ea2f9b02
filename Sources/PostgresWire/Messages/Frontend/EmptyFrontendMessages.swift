/// Asks for all answers so far, without an end of the transaction (`Flush`, `H`).
public struct FlushMessage: EmptyWireMessage {
    /// `H`.
    public static let tag = UInt8(ascii: "H")

    /// The message.
    public init() {}
}

/// Ends a series of extended-query messages (`Sync`, `S`).
public struct SyncMessage: EmptyWireMessage {
    /// `S`.
    public static let tag = UInt8(ascii: "S")

    /// The message.
    public init() {}
}

/// Ends the session (`Terminate`, `X`).
public struct TerminateMessage: EmptyWireMessage {
    /// `X`.
    public static let tag = UInt8(ascii: "X")

    /// The message.
    public init() {}
}
