/// The server speaks an older minor version, or does not know some protocol options (`NegotiateProtocolVersion`, `v`).
public struct NegotiateProtocolVersion: WireMessage {
    /// `v`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "v") }
    /// The version to go on with; on the wire it is the whole number (196608 for 3.0), as PostgreSQL sends it.
    public var newestVersion: ProtocolVersion
    /// The names of the protocol options that the server does not know.
    public var unrecognizedOptions: [String]

    /// An offer of this version.
    public init(newestVersion: ProtocolVersion, unrecognizedOptions: [String]) {
        self.newestVersion = newestVersion
        self.unrecognizedOptions = unrecognizedOptions
    }

    /// Reads the fields; a bare minor version, as some servers send it, is taken as one of 3.
    public init(from reader: inout WireReader) throws(WireError) {
        let number = try reader.readInt32()
        let minor = UInt16(exactly: number)
        newestVersion = minor.map { ProtocolVersion(major: 3, minor: $0) } ?? ProtocolVersion(rawValue: number)
        let count = Int(try reader.readInt32())
        try reader.require(count)
        unrecognizedOptions = []
        for _ in 0..<count { unrecognizedOptions.append(try reader.readCString()) }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            buffer.append(bigEndian: newestVersion.rawValue)
            buffer.append(bigEndian: Int32(clamping: unrecognizedOptions.count))
            for option in unrecognizedOptions { try buffer.append(terminated: option) }
        }
    }
}
