internal import PostgresProto
internal import PostgresWire

/// A connection beyond the limit: it hears why, in the form its client expects, and costs no authentication.
///
/// As with PostgreSQL, encryption comes first when the client asks for it, and a request to cancel is still served.
struct RefusedConnection {
    private static let cancelCode: UInt32 = 80_877_102
    private static let sslCode: UInt32 = 80_877_103
    private static let gssCode: UInt32 = 80_877_104
    /// PostgreSQL's limit of a start-up packet.
    private static let maximumLength = 10_000

    let transport: any Transport
    let cancelRegistry: CancelRegistry

    /// Talks to the client until it has been told.
    func run() async throws(TransportError) {
        var input = InputBuffer()
        guard try await transport.read(into: &input) else { return }
        if input.withReadable({ $0.first }) == 0x16 {
            try await transport.startTLS(received: &input, direct: true)
        }
        // At most one request each for GSS and TLS, then the start-up itself.
        for _ in 0..<3 {
            guard let packet = try await nextPacket(&input), let code = packet.bigEndianWord(at: 0) else { return }
            switch code {
            case Self.gssCode: try await answer("N")
            case Self.sslCode:
                guard transport.offersTLS, input.isEmpty else {
                    try await answer("N")
                    continue
                }
                try await answer("S")
                try await transport.startTLS(received: &input, direct: false)
            case Self.cancelCode:
                guard let processID = packet.bigEndianWord(at: 4) else { return }
                let key = Array(packet.dropFirst(8))
                cancelRegistry.cancel(processID: Int32(bitPattern: processID), secretKey: key)
                return
            default:
                return try await refuse()
            }
        }
    }

    private func answer(_ letter: Unicode.Scalar) async throws(TransportError) {
        var output = OutputBuffer(capacity: 16)
        output.append(UInt8(ascii: letter))
        try await transport.write(&output)
    }

    private func refuse() async throws(TransportError) {
        let fields = ["SFATAL", "VFATAL", "C53300", "Msorry, too many clients already"]
        var output = OutputBuffer(capacity: 128)
        output.append(UInt8(ascii: "E"))
        output.append(bigEndian: Int32(4 + fields.reduce(1) { $0 + $1.utf8.count + 1 }))
        for field in fields { output.append(cString: field) }
        output.append(0)
        try await transport.write(&output)
    }

    /// The next start-up packet without its length; nil when it is none or the client has gone.
    private func nextPacket(_ input: inout InputBuffer) async throws(TransportError) -> [UInt8]? {
        while true {
            let length = input.withReadable { Array($0.prefix(4)).bigEndianWord(at: 0) }
            if let length {
                guard (8...UInt32(Self.maximumLength)).contains(length) else { return nil }
                if input.count >= Int(length) {
                    let packet = input.withReadable { Array($0.prefix(Int(length)).dropFirst(4)) }
                    input.consume(Int(length))
                    return packet
                }
            }
            guard try await transport.read(into: &input) else { return nil }
        }
    }
}

extension [UInt8] {
    /// Four bytes in network order; nil where there are not as many.
    fileprivate func bigEndianWord(at offset: Int) -> UInt32? {
        guard count >= offset + 4 else { return nil }
        return self[offset..<(offset + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
