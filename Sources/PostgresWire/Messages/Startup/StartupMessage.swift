/// Opens a session (`StartupMessage`).
public struct StartupMessage: Hashable, Sendable {
    /// A run-time parameter or protocol option.
    public struct Parameter: Hashable, Sendable {
        /// The name; that of a protocol option starts with `_pq_.`.
        public var name: String
        /// The value.
        public var value: String

        /// A parameter.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The version the client asks for.
    public var protocolVersion: ProtocolVersion
    /// The parameters in the order they came, duplicates included.
    public var parameters: [Parameter]

    /// A message with these parameters.
    public init(protocolVersion: ProtocolVersion = .version3_0, parameters: [Parameter]) {
        self.protocolVersion = protocolVersion
        self.parameters = parameters
    }

    /// The value of a parameter; of duplicates the last one counts.
    public subscript(name: String) -> String? { parameters.last { $0.name == name }?.value }

    /// The names of the protocol options (`_pq_.…`), in order.
    public var protocolOptions: [String] { parameters.map(\.name).filter { $0.hasPrefix("_pq_.") } }

    /// Reads the parameters behind the version.
    init(protocolVersion: ProtocolVersion, from reader: inout WireReader) throws(WireError) {
        self.protocolVersion = protocolVersion
        parameters = []
        while true {
            let name = try Self.readString(from: &reader)
            if name.isEmpty { break }
            parameters.append(Parameter(name, try Self.readString(from: &reader)))
        }
        if reader.remaining != 0 { throw Self.invalidLayout }
    }

    private static func readString(from reader: inout WireReader) throws(WireError) -> String {
        do throws(WireError) {
            return try reader.readCString()
        } catch {
            throw error.sqlState == .protocolViolation ? invalidLayout : error.fatal()
        }
    }

    private static let invalidLayout = WireError.protocolViolation(
        "invalid startup packet layout: expected terminator as last byte",
        isFatal: true
    )

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: nil) { (buffer) throws(WireError) in
            buffer.append(bigEndian: protocolVersion.rawValue)
            for parameter in parameters {
                try buffer.append(entry: parameter.name)
                try buffer.append(terminated: parameter.value)
            }
            buffer.append(0)
        }
    }
}
