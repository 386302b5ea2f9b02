/// What the server wants or says while a client authenticates (the `Authentication…` messages, `R`).
public enum AuthenticationRequest: WireMessage {
    /// Authentication is done.
    case ok
    /// Kerberos V5, which no server asks for any more.
    case kerberosV5
    /// A PasswordMessage with the password itself.
    case cleartextPassword
    /// A PasswordMessage with an MD5 hash over this salt of four bytes.
    case md5Password(salt: UInt32)
    /// A GSSResponse that opens a GSSAPI exchange.
    case gss
    /// The next message of a GSSAPI or SSPI exchange.
    case gssContinue(data: [UInt8])
    /// A GSSResponse that opens an SSPI exchange.
    case sspi
    /// A SASLInitialResponse that chooses one of these mechanisms.
    case sasl(mechanisms: [String])
    /// The next message of a SASL exchange.
    case saslContinue(data: [UInt8])
    /// The last message of a SASL exchange.
    case saslFinal(data: [UInt8])

    /// `R`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "R") }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let code = try reader.readInt32()
        switch code {
        case 0: self = .ok
        case 2: self = .kerberosV5
        case 3: self = .cleartextPassword
        case 5: self = .md5Password(salt: UInt32(bitPattern: try reader.readInt32()))
        case 7: self = .gss
        case 8: self = .gssContinue(data: Array(reader.readRest()))
        case 9: self = .sspi
        case 10: self = .sasl(mechanisms: try Self.readMechanisms(from: &reader))
        case 11: self = .saslContinue(data: Array(reader.readRest()))
        case 12: self = .saslFinal(data: Array(reader.readRest()))
        default: throw .protocolViolation("authentication method \(code) not supported")
        }
    }

    private static func readMechanisms(from reader: inout WireReader) throws(WireError) -> [String] {
        var mechanisms: [String] = []
        while true {
            let name = try reader.readCString()
            if name.isEmpty { return mechanisms }
            mechanisms.append(name)
        }
    }

    /// The number that stands for the request in the message.
    public var code: Int32 {
        switch self {
        case .ok: 0
        case .kerberosV5: 2
        case .cleartextPassword: 3
        case .md5Password: 5
        case .gss: 7
        case .gssContinue: 8
        case .sspi: 9
        case .sasl: 10
        case .saslContinue: 11
        case .saslFinal: 12
        }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            buffer.append(bigEndian: code)
            switch self {
            case .ok, .kerberosV5, .cleartextPassword, .gss, .sspi: break
            case .md5Password(let salt): buffer.append(bigEndian: salt)
            case .gssContinue(let data), .saslContinue(let data), .saslFinal(let data): buffer.append(data)
            case .sasl(let mechanisms):
                for mechanism in mechanisms { try buffer.append(entry: mechanism) }
                buffer.append(0)
            }
        }
    }
}
