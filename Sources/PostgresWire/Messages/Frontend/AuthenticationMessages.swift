/// Which of the messages with the type byte `p` the server has asked for.
///
/// The bytes themselves do not say it.
public enum AuthenticationContext: Hashable, Sendable {
    /// PasswordMessage.
    case password
    /// SASLInitialResponse.
    case saslInitial
    /// SASLResponse.
    case sasl
    /// GSSResponse, which also carries SSPI.
    case gss
}

/// The password, in clear or as an MD5 hash (`PasswordMessage`, `p`).
public struct PasswordMessage: WireMessage {
    /// `p`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "p") }
    /// The password as it came, in whatever encoding the client has.
    public var bytes: [UInt8]

    /// The password as text; nil where it is not UTF-8.
    public var password: String? { String(validating: bytes, as: UTF8.self) }

    /// A message with this password.
    public init(password: String) { bytes = Array(password.utf8) }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        bytes = Array(try reader.readCStringBytes())
        if reader.remaining != 0 { throw .protocolViolation("invalid password packet size") }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        guard !bytes.contains(0) else { throw .invalidString }
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            buffer.append(bytes)
            buffer.append(0)
        }
    }
}

/// Chooses a SASL mechanism and opens its exchange (`SASLInitialResponse`, `p`).
public struct SASLInitialResponse: WireMessage {
    /// `p`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "p") }
    /// The name of the mechanism.
    public var mechanism: String
    /// The mechanism's first message; nil where it has none.
    public var initialResponse: [UInt8]?

    /// An opening of this mechanism.
    public init(mechanism: String, initialResponse: [UInt8]?) {
        self.mechanism = mechanism
        self.initialResponse = initialResponse
    }

    /// Reads the fields.
    ///
    /// A password in their place has nothing behind it: then its text is taken for the name of a mechanism, which the
    /// server does not know, and that is what is wrong with it.
    public init(from reader: inout WireReader) throws(WireError) {
        mechanism = try reader.readCString()
        let isPassword = reader.remaining == 0 && !mechanism.hasPrefix("SCRAM-")
        initialResponse = isPassword ? nil : try reader.readOptionalBytes().map { Array($0) }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(terminated: mechanism)
            try buffer.append(optional: initialResponse)
        }
    }
}

/// Goes on with a SASL exchange (`SASLResponse`, `p`).
public struct SASLResponse: WireMessage {
    /// `p`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "p") }
    /// The mechanism's message.
    public var data: [UInt8]

    /// A message of the mechanism.
    public init(data: [UInt8]) { self.data = data }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { data = Array(reader.readRest()) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in buffer.append(data) }
    }
}

/// Goes on with a GSSAPI or SSPI exchange (`GSSResponse`, `p`).
public struct GSSResponse: WireMessage {
    /// `p`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "p") }
    /// The mechanism's message.
    public var data: [UInt8]

    /// A message of the mechanism.
    public init(data: [UInt8]) { self.data = data }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { data = Array(reader.readRest()) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in buffer.append(data) }
    }
}
