/// Where a message lies in the bytes that came.
public struct Frame: Hashable, Sendable {
    /// The type byte; 0 for a startup packet.
    public var tag: UInt8
    /// The body, as offsets into the bytes.
    public var body: Range<Int>

    /// How many bytes the whole message takes, so where the next one starts.
    @inlinable
    public var length: Int { body.upperBound }
}

/// What is known about the first message of the bytes that came.
public enum FrameStep: Hashable, Sendable {
    /// Its end is not there; at least so many more bytes are needed.
    ///
    /// The number is the sender's claim and must not size a buffer.
    case needMore(Int)
    /// It is all there.
    case frame(Frame)
}

/// What may come next on a stream.
public enum FrameState: Hashable, Sendable {
    /// A startup packet from a client.
    case startup
    /// The answer to an authentication request from a client, and nothing else.
    case authentication(AuthenticationContext)
    /// Any message from a client.
    case ready
    /// COPY data from a client.
    case copyIn
    /// Any message from a server.
    case backend
}
