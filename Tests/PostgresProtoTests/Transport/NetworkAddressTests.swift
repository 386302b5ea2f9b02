import PostgresProto
import Testing

@Suite("Addresses are written as usual")
struct NetworkAddressTests {
    @Test(
        "IPv6 in its short form (RFC 5952)",
        arguments: [
            (0, 0, "::"), (0, 1, "::1"), (0xFE80 << 48, 0x1234, "fe80::1234"),
            (0x2001_0DB8_0000_0001, 1, "2001:db8:0:1::1"),
            (0x2001_0DB8_0000_0000, 0x0001_0000_0000_0001, "2001:db8::1:0:0:1"),
            (0x0001_0002_0003_0004, 0x0005_0006_0000_0008, "1:2:3:4:5:6:0:8"),
            (0x0001_0002_0003_0004, 0x0005_0006_0000_0000, "1:2:3:4:5:6::"),
        ] as [(UInt64, UInt64, String)]
    )
    func internetSix(first: UInt64, second: UInt64, text: String) {
        let address = NetworkAddress.ipv6(first, second, port: 1)
        #expect(address.host == text)
        #expect(address.description == "[\(text)]:1")
        #expect(address.bytes.count == 16)
    }

    @Test("IPv4 and Unix sockets")
    func others() {
        let address = NetworkAddress.ipv4(0xC0A8_0001, port: 5432)
        #expect(address.description == "192.168.0.1:5432")
        #expect(address.bytes == [192, 168, 0, 1])
        #expect(address.port == 5432)
        #expect(!address.isUnixSocket)
        let local = NetworkAddress.unix(path: "/tmp/x")
        #expect(local.description == "[local]")
        #expect(local.isUnixSocket)
        #expect(local.port == nil)
        #expect(local.bytes.isEmpty)
    }
}
