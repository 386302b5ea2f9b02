import Testing

@testable import PostgresWire

@Suite("RowWriter")
struct RowWriterTests {
    /// The cells of the DataRow messages in a buffer, nil for NULL.
    static func cells(_ bytes: [UInt8]) throws -> [[[UInt8]?]] {
        var rows: [[[UInt8]?]] = []
        var offset = 0
        func integer(_ size: Int) -> Int {
            defer { offset += size }
            let value = bytes[offset..<offset + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return size == 2 ? Int(Int16(truncatingIfNeeded: value)) : Int(Int32(truncatingIfNeeded: value))
        }
        while offset < bytes.count {
            try #require(bytes[offset] == UInt8(ascii: "D"))
            let end = offset + 1
            offset = end
            let length = integer(4)
            var row: [[UInt8]?] = []
            for _ in 0..<integer(2) {
                let count = integer(4)
                row.append(count < 0 ? nil : Array(bytes[offset..<offset + count]))
                offset += max(count, 0)
            }
            try #require(offset == end + length)
            rows.append(row)
        }
        return rows
    }

    static func texts(_ writer: consuming RowWriter) throws -> [[String?]] {
        let bytes = writer.finish().withBytes { Array($0) }
        return try cells(bytes).map { $0.map { $0.map { String(decoding: $0, as: UTF8.self) } } }
    }

    static func writer(_ types: [PostgresType], _ format: FormatCode = .text) -> RowWriter {
        RowWriter(
            layout: RowLayout(types: types, formats: [format]),
            textFormats: TextFormats(),
            buffer: OutputBuffer()
        )
    }

    @Test func writesText() throws {
        var writer = Self.writer([
            .int2, .int4, .int8, .bool, .float8, .float4, .text, .timestamp, .date, .uuid, .numeric,
        ])
        writer.beginRow()
        writer.append(Int16(-7))
        writer.append(Int32.min)
        writer.append(Int64.min)
        writer.append(true)
        writer.append(-0.25)
        writer.append(Float(1e6))
        writer.append("é")
        writer.append(timestamp: 1_500_000)
        writer.append(date: -1)
        writer.append(UUIDBytes(high: 1, low: 0xFF))
        writer.append(try Numeric(text: "1.50"))
        writer.endRow()
        #expect(writer.rowCount == 1)
        #expect(writer.error == nil)
        #expect(
            try Self.texts(writer) == [
                [
                    "-7", "-2147483648", "-9223372036854775808", "t", "-0.25", "1e+06", "é", "2000-01-01 00:00:01.5",
                    "1999-12-31", "00000000-0000-0001-0000-0000000000ff", "1.50",
                ]
            ]
        )
    }

    @Test func writesBinary() throws {
        var writer = Self.writer([.int4, .int8, .bool, .float8, .text, .bytea, .timestamp], .binary)
        writer.beginRow()
        writer.append(Int32(1))
        writer.append(Int64(2))
        writer.append(false)
        writer.append(1.0)
        writer.append(literal: "ab")
        writer.append(bytes: [9])
        writer.append(timestamp: 3)
        writer.endRow()
        let row = try Self.cells(writer.finish().withBytes { Array($0) })
        #expect(
            row == [
                [
                    [0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 2], [0], [0x3F, 0xF0, 0, 0, 0, 0, 0, 0], [0x61, 0x62], [9],
                    [0, 0, 0, 0, 0, 0, 0, 3],
                ]
            ]
        )
    }

    @Test(arguments: [FormatCode.text, .binary]) func convertsToTheColumn(format: FormatCode) throws {
        let types: [PostgresType] = [.int8, .int4, .numeric, .float8, .text, .int4, .timestamptz, .timestamp]
        var writer = Self.writer(types, format)
        writer.beginRow()
        writer.append(Int32(5))
        writer.append(6)
        writer.append(7)
        writer.append(8)
        writer.append(9)
        writer.append("10")
        writer.append(timestamp: 0)
        writer.append(PostgresValue.date(1))
        writer.endRow()
        #expect(writer.error == nil)
        let row = try #require(try Self.cells(writer.finish().withBytes { Array($0) }).first)
        let values = try zip(row, types).map { cell, type in
            let bytes = try #require(cell)
            guard format == .text else { return try PostgresValue(binary: bytes, type: type) }
            return try PostgresValue(text: String(decoding: bytes, as: UTF8.self), type: type, formats: TextFormats())
        }
        #expect(
            values == [
                .int8(5), .int4(6), .numeric(Numeric(7)), .float8(8), .text("9"), .int4(10), .timestamptz(0),
                .timestamp(Timestamp.day),
            ]
        )
    }

    @Test func reportsWrongRows() throws {
        var writer = Self.writer([.int4, .text])
        writer.beginRow()
        writer.append(1)
        writer.endRow()
        #expect(writer.error == PostgresError("XX000", "row has 1 values for 2 columns"))
        writer.beginRow()
        for value in 1...3 { writer.append(value) }
        writer.endRow()
        writer.beginRow()
        writer.append(1)
        writer.appendNull()
        writer.endRow()
        #expect(writer.rowCount == 1)
        #expect(try Self.texts(writer) == [["1", nil]])
    }

    @Test func reportsValuesThatDoNotFit() throws {
        var writer = Self.writer([.int4])
        for value in [Int64.max, 1] {
            writer.beginRow()
            writer.append(value)
            writer.endRow()
        }
        #expect(writer.error == PostgresError("22003", "integer out of range"))
        #expect(try Self.texts(writer) == [["1"]])
    }

    @Test func collectsValues() throws {
        var writer = RowWriter(collecting: [.int4, .numeric, .timestamptz, .text], textFormats: TextFormats())
        writer.beginRow()
        writer.append(1)
        writer.append(2.5)
        writer.append(timestamp: 3)
        writer.append("x")
        writer.endRow()
        writer.beginRow()
        writer.appendNull()
        writer.endRow()
        #expect(writer.takeRows() == [[.int4(1), .numeric(try Numeric(text: "2.5")), .timestamptz(3), .text("x")]])
        #expect(writer.takeRows().isEmpty)
        #expect(writer.error?.message == "row has 1 values for 4 columns")
    }

    @Test func dropsARowThatWasNotEnded() throws {
        var writer = Self.writer([.int4, .text])
        writer.beginRow()
        writer.append(1)
        writer.append("x")
        writer.endRow()
        writer.dropUnfinishedRow()
        writer.beginRow()
        writer.append(2)
        writer.dropUnfinishedRow()
        #expect(try Self.texts(writer) == [["1", "x"]])
    }

    @Test func becomesFull() {
        var writer = Self.writer([.text])
        let text = String(repeating: "x", count: 1_000)
        while !writer.isFull, writer.rowCount < 1_000 {
            writer.beginRow()
            writer.append(text)
            writer.endRow()
        }
        #expect(writer.rowCount == 65)
    }
}
