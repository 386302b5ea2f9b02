/// A prepared statement is there (`ParseComplete`, `1`).
public struct ParseComplete: EmptyWireMessage {
    /// `1`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "1") }

    /// The message.
    public init() {}
}

/// A portal is there (`BindComplete`, `2`).
public struct BindComplete: EmptyWireMessage {
    /// `2`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "2") }

    /// The message.
    public init() {}
}

/// A prepared statement or portal is gone (`CloseComplete`, `3`).
public struct CloseComplete: EmptyWireMessage {
    /// `3`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "3") }

    /// The message.
    public init() {}
}

/// The query text was empty (`EmptyQueryResponse`, `I`).
public struct EmptyQueryResponse: EmptyWireMessage {
    /// `I`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "I") }

    /// The message.
    public init() {}
}

/// The statement returns no rows (`NoData`, `n`).
public struct NoData: EmptyWireMessage {
    /// `n`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "n") }

    /// The message.
    public init() {}
}

/// Execute has sent as many rows as it was asked for and there are more (`PortalSuspended`, `s`).
public struct PortalSuspended: EmptyWireMessage {
    /// `s`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "s") }

    /// The message.
    public init() {}
}
