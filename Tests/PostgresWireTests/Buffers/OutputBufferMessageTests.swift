import PostgresWire
import Testing

@Suite("Messages in the output buffer")
struct OutputBufferMessageTests {
    @Test("have their length filled in afterwards")
    func length() throws {
        let encoded = try written { (buffer) throws(WireError) in
            try buffer.appendMessage(tag: 1) { (buffer) throws(WireError) in buffer.append([7, 8, 9]) }
            try buffer.appendMessage(tag: nil) { (buffer) throws(WireError) in buffer.append(5) }
        }
        #expect(encoded == bytes(hex: "01 00000007 070809 00000005 05"))
    }

    @Test("vanish when their body throws")
    func rollback() {
        var buffer = OutputBuffer(capacity: 16)
        buffer.append(3)
        #expect(throws: WireError("XX000", "no")) {
            try buffer.appendMessage(tag: 1) { (buffer) throws(WireError) in
                buffer.append(Array(repeating: 1, count: 1_000))
                throw WireError("XX000", "no")
            }
        }
        #expect(buffer.withBytes { Array($0) } == [3])
    }
}
