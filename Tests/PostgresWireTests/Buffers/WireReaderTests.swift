import PostgresWire
import Testing

@Suite("The reader")
struct WireReaderTests {
    @Test("reads fields one after the other")
    func fields() throws {
        let input = bytes(hex: "7f fffe 80000000 ffff 00000019 616200 00000002 0102 ffffffff 0304 05")
        let result = reading(input) { (reader) throws(WireError) in
            #expect(try reader.readUInt8() == 127)
            #expect(try reader.readInt16() == -2)
            #expect(try reader.readInt32() == .min)
            #expect(try reader.readCount() == 65535)
            #expect(try reader.readOID() == 25)
            #expect(try reader.readCString() == "ab")
            #expect(try reader.readOptionalBytes().map { Array($0) } == [1, 2])
            #expect(try reader.readOptionalBytes().map { Array($0) } == nil)
            #expect(Array(try reader.readBytes(2)) == [3, 4])
            #expect(reader.remaining == 1)
            #expect(Array(reader.readRest()) == [5])
            #expect(reader.offset == input.count)
            try reader.finish()
        }
        #expect(result.failure == nil)
    }

    @Test("refuses to read past the end and stays where it is", arguments: [0, 1, 3])
    func pastEnd(_ count: Int) {
        let input = Array(repeating: UInt8(1), count: count)
        let result = reading(input) { (reader) throws(WireError) in
            #expect(throws: WireError.self) { try reader.readInt32() }
            #expect(throws: WireError.self) { try reader.readOptionalBytes() }
            #expect(throws: WireError.self) { try reader.readCString() }
            #expect(throws: WireError.self) { try reader.readBytes(count + 1) }
            #expect(throws: WireError.self) { try reader.readBytes(-1) }
            #expect(throws: WireError.self) { try reader.readBytes(.max) }
            #expect(throws: WireError.self) { try reader.readBytes(.min) }
            #expect(reader.remaining == count)
        }
        #expect(result.failure == nil)
    }

    @Test("takes an empty buffer without memory")
    func noMemory() {
        var reader = WireReader(UnsafeRawBufferPointer(start: nil, count: 0))
        #expect(reader.readRest().isEmpty)
        #expect(throws: WireError.self) { try reader.readUInt8() }
        #expect(throws: WireError.self) { try reader.readCString() }
        #expect(throws: Never.self) { try reader.readBytes(0) }
        #expect(throws: Never.self) { try reader.finish() }
    }

    @Test("finds the end of a string wherever it is", arguments: 0...40)
    func stringEnds(_ length: Int) throws {
        for place in 0...length {
            var text = Array(repeating: UInt8(ascii: "a"), count: length)
            if place + 1 < length { text.replaceSubrange(place...place + 1, with: [0xC3, 0xA4]) }
            let input = [9] + text + [0, 0x80, 0, 1, 0x80]
            let result = reading(input) { (reader) throws(WireError) -> String in
                _ = try reader.readUInt8()
                let string = try reader.readCString()
                #expect(reader.remaining == 4)
                return string
            }
            #expect(try result.get() == String(decoding: text, as: UTF8.self))
            let open = reading(text) { (reader) throws(WireError) in try reader.readCString() }
            #expect(open.failure == WireError("08P01", "invalid string in message"))
        }
    }

    static let invalidText: [(String, String)] = [
        ("80", "0x80"), ("c3", "0xc3"), ("c328", "0xc3 0x28"), ("c080", "0xc0 0x80"), ("e08080", "0xe0 0x80 0x80"),
        ("eda080", "0xed 0xa0 0x80"), ("f4908080", "0xf4 0x90 0x80 0x80"), ("f8888080", "0xf8"), ("fe", "0xfe"),
        ("61c3a4e282", "0xe2 0x82"), ("e282ac f09f98", "0xf0 0x9f 0x98"), ("f0808080", "0xf0 0x80 0x80 0x80"),
        ("c10f", "0xc1 0x0f"), ("e2822041", "0xe2 0x82 0x20"),
    ]

    @Test("names the bytes that are no character as PostgreSQL does", arguments: invalidText)
    func invalidUTF8(_ hex: String, _ named: String) {
        let result = reading(bytes(hex: hex) + [0]) { (reader) throws(WireError) in try reader.readCString() }
        #expect(result.failure == WireError("22021", #"invalid byte sequence for encoding "UTF8": \#(named)"#))
    }

    @Test("agrees with the standard library on what UTF-8 is")
    func randomText() {
        var generator = SeededGenerator(seed: 9)
        let starts: [UInt8] = [0x41, 0x7F, 0x80, 0xBF, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5]
        for _ in 0..<5_000 {
            let text = (0..<6).compactMap { _ in starts.randomElement(using: &generator) }
            let result = reading(text + [0]) { (reader) throws(WireError) in try reader.readCString() }
            let expected = String(validating: text, as: UTF8.self)
            #expect((try? result.get()) == expected)
            if expected == nil { #expect(result.failure?.message.hasSuffix(":") == false) }
        }
    }
}
