import PostgresWire
import Testing

/// A body that is not what it should be, and PostgreSQL's answer.
struct MalformedBody: Sendable, CustomTestStringConvertible {
    var tag: Character
    var hex: String
    var sqlState: SQLState
    var message: String
    var isFatal = false
    var context: AuthenticationContext?

    var testDescription: String { "\(tag) \(hex): \(message)" }

    init(
        _ tag: Character,
        _ hex: String,
        _ sqlState: SQLState,
        _ message: String,
        isFatal: Bool = false,
        context: AuthenticationContext? = nil
    ) {
        self.tag = tag
        self.hex = hex
        self.sqlState = sqlState
        self.message = message
        self.isFatal = isFatal
        self.context = context
    }

    var error: WireError { WireError(sqlState, message, isFatal: isFatal) }
}

@Suite("Malformed messages are answered in PostgreSQL's words")
struct MalformedMessageTests {
    static let frontend: [MalformedBody] = [
        MalformedBody("Q", "", "08P01", "invalid string in message"),
        MalformedBody("Q", "41", "08P01", "invalid string in message"),
        MalformedBody("Q", "4100 41", "08P01", "invalid message format"),
        MalformedBody("Q", "e228a1 00", "22021", #"invalid byte sequence for encoding "UTF8": 0xe2 0x28 0xa1"#),
        MalformedBody("Q", "41ff 00", "22021", #"invalid byte sequence for encoding "UTF8": 0xff"#),
        MalformedBody("Q", "27 f09f 2700", "22021", #"invalid byte sequence for encoding "UTF8": 0xf0 0x9f 0x27"#),
        MalformedBody("P", "00 00 0001", "08P01", "insufficient data left in message"),
        MalformedBody("P", "00 00 ffff 00000017", "08P01", "insufficient data left in message"),
        MalformedBody("B", "00 00 0000 0001 fffffffe 0000", "08P01", "insufficient data left in message"),
        MalformedBody("B", "00 00 0000 0001 80000000 0000", "08P01", "insufficient data left in message"),
        MalformedBody("B", "00 00 0000 0001 7fffffff 0000", "08P01", "insufficient data left in message"),
        MalformedBody("B", "00 00 0000 0001 00000005 6162 0000", "08P01", "insufficient data left in message"),
        MalformedBody("B", "00 00 0000 ffff", "08P01", "insufficient data left in message"),
        MalformedBody(
            "B",
            "00 00 0002 0000 0000 0001 ffffffff 0000",
            "08P01",
            "bind message has 2 parameter formats but 1 parameters"
        ),
        MalformedBody("D", "", "08P01", "no data left in message"),
        MalformedBody("D", "58 6100", "08P01", "invalid DESCRIBE message subtype 88"),
        MalformedBody("C", "58 6100", "08P01", "invalid CLOSE message subtype 88"),
        MalformedBody("E", "00 0000", "08P01", "insufficient data left in message"),
        MalformedBody("S", "00", "08P01", "invalid message format"),
        MalformedBody("H", "00", "08P01", "invalid message format"),
        MalformedBody(
            "F",
            "00000001 0002 0000 0000 0001 ffffffff 0000",
            "08P01",
            "function call message contains 2 argument formats but 1 arguments"
        ),
        MalformedBody("p", "6100", "08P01", "invalid frontend message type 112", isFatal: true),
        MalformedBody("z", "", "08P01", "invalid frontend message type 122", isFatal: true),
        MalformedBody("p", "6100 61", "08P01", "invalid password packet size", isFatal: true, context: .password),
        MalformedBody("p", "61", "08P01", "invalid string in message", isFatal: true, context: .password),
        MalformedBody(
            "p",
            "5800 fffffffe",
            "08P01",
            "insufficient data left in message",
            isFatal: true,
            context: .saslInitial
        ),
        MalformedBody(
            "p",
            "5800 00000009 61",
            "08P01",
            "insufficient data left in message",
            isFatal: true,
            context: .saslInitial
        ),
    ]

    @Test("from a client", arguments: frontend)
    func frontendBody(_ body: MalformedBody) throws {
        let tag = try #require(body.tag.asciiValue)
        #expect(decodeFrontend(tag, bytes(hex: body.hex), body.context).failure == body.error)
    }

    static let backend: [MalformedBody] = [
        MalformedBody("D", "0001 fffffffe", "08P01", "insufficient data left in message"),
        MalformedBody("D", "0002 ffffffff", "08P01", "insufficient data left in message"),
        MalformedBody("D", "ffff", "08P01", "insufficient data left in message"),
        MalformedBody("T", "ffff 00", "08P01", "insufficient data left in message"),
        MalformedBody("Z", "41", "08P01", "invalid transaction status 65"),
        MalformedBody("R", "00000063", "08P01", "authentication method 99 not supported"),
        MalformedBody("K", "00000001 010203", "08P01", "invalid length of cancel key"),
        MalformedBody("v", "00030000 ffffffff", "08P01", "insufficient data left in message"),
        MalformedBody("v", "00030000 7fffffff", "08P01", "insufficient data left in message"),
        MalformedBody("E", "53", "08P01", "invalid string in message"),
        MalformedBody("E", "5300 00 00", "08P01", "invalid message format"),
        MalformedBody("E", "", "08P01", "no data left in message"),
        MalformedBody("1", "00", "08P01", "invalid message format"),
        MalformedBody("?", "", "08P01", "invalid backend message type 63", isFatal: true),
    ]

    @Test("from a server", arguments: backend)
    func backendBody(_ body: MalformedBody) throws {
        let tag = try #require(body.tag.asciiValue)
        #expect(decodeBackend(tag, bytes(hex: body.hex)).failure == body.error)
    }

    private static let layout = "invalid startup packet layout: expected terminator as last byte"
    static let startup: [MalformedBody] = [
        MalformedBody(" ", "", "08P01", "invalid length of startup packet", isFatal: true),
        MalformedBody(" ", "00030000", "08P01", layout, isFatal: true),
        MalformedBody(" ", "00030000 7500", "08P01", layout, isFatal: true),
        MalformedBody(" ", "00030000 7500 6100", "08P01", layout, isFatal: true),
        MalformedBody(" ", "00030000 7500 6100 00 00", "08P01", layout, isFatal: true),
        MalformedBody(
            " ",
            "00030000 7500 ff00 00",
            "22021",
            #"invalid byte sequence for encoding "UTF8": 0xff"#,
            isFatal: true
        ),
        MalformedBody(
            " ",
            "00020000",
            "0A000",
            "unsupported frontend protocol 2.0: server supports 3.0 to 3.2",
            isFatal: true
        ),
        MalformedBody(
            " ",
            "04d2 1631",
            "0A000",
            "unsupported frontend protocol 1234.5681: server supports 3.0 to 3.2",
            isFatal: true
        ),
        MalformedBody(" ", "04d2162f 00", "08P01", "invalid message format", isFatal: true),
        MalformedBody(" ", "04d21630 00", "08P01", "invalid message format", isFatal: true),
        MalformedBody(" ", "04d2162e", "08P01", "invalid length of cancel request packet", isFatal: true),
        MalformedBody(
            " ",
            "04d2162e 00000001 010203",
            "08P01",
            "invalid length of cancel request packet",
            isFatal: true
        ),
    ]

    @Test("before the session", arguments: startup)
    func startupBody(_ body: MalformedBody) {
        #expect(decodeStartup(bytes(hex: body.hex)).failure == body.error)
    }

    @Test("a cancel key of 256 bytes is taken, one of 257 is not")
    func cancelKeyLengths() throws {
        let head = bytes(hex: "04d2162e 00000001")
        let key = Array(repeating: UInt8(7), count: 256)
        #expect(try decodeStartup(head + key).get() == .cancel(CancelRequest(processID: 1, secretKey: key)))
        #expect(decodeStartup(head + key + [7]).failure?.isFatal == true)
    }
}
