/// The formats that a COPY uses.
public struct CopyFormats: Hashable, Sendable {
    /// The format as a whole.
    public var overall: FormatCode
    /// The format of each column.
    public var columns: [FormatCode]

    /// These formats.
    public init(overall: FormatCode, columns: [FormatCode]) {
        self.overall = overall
        self.columns = columns
    }

    /// So many columns that all have the format.
    public init(_ format: FormatCode, columnCount: Int) {
        self.init(overall: format, columns: Array(repeating: format, count: max(columnCount, 0)))
    }

    init(from reader: inout WireReader) throws(WireError) {
        overall = FormatCode(rawValue: Int16(try reader.readUInt8()))
        columns = try FormatCode.readList(from: &reader)
    }

    func encode(tag: UInt8, into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: tag) { (buffer) throws(WireError) in
            buffer.append(UInt8(truncatingIfNeeded: overall.rawValue))
            try FormatCode.write(columns, into: &buffer)
        }
    }
}

/// The server is ready to take COPY data (`CopyInResponse`, `G`).
public struct CopyInResponse: WireMessage {
    /// `G`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "G") }
    /// The formats of the data.
    public var formats: CopyFormats

    /// A response with these formats.
    public init(formats: CopyFormats) { self.formats = formats }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { formats = try CopyFormats(from: &reader) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try formats.encode(tag: Self.tag, into: &buffer)
    }
}

/// COPY data will follow (`CopyOutResponse`, `H`).
public struct CopyOutResponse: WireMessage {
    /// `H`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "H") }
    /// The formats of the data.
    public var formats: CopyFormats

    /// A response with these formats.
    public init(formats: CopyFormats) { self.formats = formats }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { formats = try CopyFormats(from: &reader) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try formats.encode(tag: Self.tag, into: &buffer)
    }
}

/// COPY data goes both ways: streaming replication (`CopyBothResponse`, `W`).
public struct CopyBothResponse: WireMessage {
    /// `W`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "W") }
    /// The formats of the data.
    public var formats: CopyFormats

    /// A response with these formats.
    public init(formats: CopyFormats) { self.formats = formats }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { formats = try CopyFormats(from: &reader) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try formats.encode(tag: Self.tag, into: &buffer)
    }
}
