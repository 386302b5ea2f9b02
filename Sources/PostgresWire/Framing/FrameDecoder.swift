/// Finds the messages in a stream of bytes, within limits that depend on what may come.
///
/// It keeps no bytes and allocates nothing. A type byte or length that is not allowed is an error as soon as it is
/// there, however much of the message is still to come. All errors of framing are fatal: after one, nobody knows where
/// the next message starts.
public struct FrameDecoder: Hashable, Sendable {
    /// PostgreSQL's limit for messages that carry text or data: 1 GiB less two bytes.
    public static let defaultMaximumMessageLength: Int32 = 0x3FFF_FFFE

    /// The longest message, its length word included, that may carry text or data: Query, Parse, Bind, FunctionCallMessage and
    /// CopyData of a client, every message of a server.
    public var maximumMessageLength: Int32
    /// Type bytes beyond the protocol's that a client may send; they have the limit of messages with data.
    public var customTags: [UInt8]

    /// A decoder with these limits.
    public init(
        maximumMessageLength: Int32 = FrameDecoder.defaultMaximumMessageLength,
        customTags: [UInt8] = []
    ) {
        self.maximumMessageLength = maximumMessageLength
        self.customTags = customTags
    }

    /// Looks at the first message of these bytes.
    public func next(in bytes: UnsafeRawBufferPointer, state: FrameState) throws(WireError) -> FrameStep {
        if case .startup = state { return try startup(in: bytes) }
        guard bytes.count >= 1 else { return .needMore(5) }
        let tag = bytes[0]
        let limit = try limit(of: tag, in: state)
        guard bytes.count >= 5 else { return .needMore(5 &- bytes.count) }
        let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: Int32.self))
        guard length >= 4, length <= limit else { throw Framing.invalidLength }
        return step(tag: tag, bodyStart: 5, end: Int(length) &+ 1, available: bytes.count)
    }

    private func startup(in bytes: UnsafeRawBufferPointer) throws(WireError) -> FrameStep {
        guard bytes.count >= 4 else { return .needMore(4 &- bytes.count) }
        let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: Int32.self))
        guard length >= 8, length <= Framing.maximumStartupBody &+ 4 else { throw Framing.invalidStartupLength }
        return step(tag: 0, bodyStart: 4, end: Int(length), available: bytes.count)
    }

    @inline(__always)
    private func step(tag: UInt8, bodyStart: Int, end: Int, available: Int) -> FrameStep {
        available >= end ? .frame(Frame(tag: tag, body: bodyStart..<end)) : .needMore(end &- available)
    }

    @inline(__always)
    private func limit(of tag: UInt8, in state: FrameState) throws(WireError) -> Int32 {
        switch state {
        case .ready, .startup: return try readyLimit(of: tag)
        case .copyIn: return try copyLimit(of: tag)
        case .backend: return try backendLimit(of: tag)
        case .authentication(let context):
            guard tag == PasswordMessage.tag else {
                throw Framing.unexpectedDuringAuthentication(tag, context)
            }
            return min(Framing.maximumAuthenticationLength, maximumMessageLength)
        }
    }

    private var smallLimit: Int32 { min(Framing.smallMessageLimit, maximumMessageLength) }

    @inline(__always)
    private func readyLimit(of tag: UInt8) throws(WireError) -> Int32 {
        switch tag {
        case QueryMessage.tag, ParseMessage.tag, BindMessage.tag, FunctionCallMessage.tag, CopyData.tag:
            return maximumMessageLength
        case DescribeMessage.tag, ExecuteMessage.tag, CloseMessage.tag, FlushMessage.tag, SyncMessage.tag,
            TerminateMessage.tag, CopyDone.tag, CopyFail.tag:
            return smallLimit
        default:
            guard customTags.contains(tag) else { throw Framing.invalidFrontendType(tag) }
            return maximumMessageLength
        }
    }

    private func copyLimit(of tag: UInt8) throws(WireError) -> Int32 {
        switch tag {
        case CopyData.tag: return maximumMessageLength
        case CopyDone.tag, CopyFail.tag, FlushMessage.tag, SyncMessage.tag: return smallLimit
        default: throw Framing.unexpectedDuringCopy(tag)
        }
    }

    private func backendLimit(of tag: UInt8) throws(WireError) -> Int32 {
        guard BackendMessage.isTag(tag) else { throw Framing.invalidBackendType(tag) }
        return maximumMessageLength
    }
}
