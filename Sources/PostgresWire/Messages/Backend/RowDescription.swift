/// A column of a result.
public struct FieldDescription: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The table it comes from; 0 where it comes from none.
    public var tableOID: OID
    /// The number of the column in that table, from 1; 0 where it comes from none.
    public var attributeNumber: Int16
    /// The type.
    public var typeOID: OID
    /// The size of the type; negative where it varies.
    public var typeSize: Int16
    /// The type modifier; -1 for none.
    public var typeModifier: Int32
    /// The format of the values; text where it is not yet known.
    public var format: FormatCode

    /// A column.
    public init(
        name: String,
        tableOID: OID = .invalid,
        attributeNumber: Int16 = 0,
        typeOID: OID,
        typeSize: Int16,
        typeModifier: Int32 = -1,
        format: FormatCode = .text
    ) {
        self.name = name
        self.tableOID = tableOID
        self.attributeNumber = attributeNumber
        self.typeOID = typeOID
        self.typeSize = typeSize
        self.typeModifier = typeModifier
        self.format = format
    }

    init(from reader: inout WireReader) throws(WireError) {
        name = try reader.readCString()
        tableOID = try reader.readOID()
        attributeNumber = try reader.readInt16()
        typeOID = try reader.readOID()
        typeSize = try reader.readInt16()
        typeModifier = try reader.readInt32()
        format = try FormatCode.read(from: &reader)
    }

    func encode(format: FormatCode, into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.append(terminated: name)
        buffer.append(bigEndian: tableOID.rawValue)
        buffer.append(bigEndian: attributeNumber)
        buffer.append(bigEndian: typeOID.rawValue)
        buffer.append(bigEndian: typeSize)
        buffer.append(bigEndian: typeModifier)
        buffer.append(bigEndian: format.rawValue)
    }
}

/// The columns of a result (`RowDescription`, `T`).
public struct RowDescription: WireMessage {
    /// `T`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "T") }
    /// The columns.
    public var fields: [FieldDescription]

    /// A description of these columns.
    public init(fields: [FieldDescription]) { self.fields = fields }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let count = try reader.readCount()
        try reader.require(count &* 19)
        fields = []
        fields.reserveCapacity(count)
        for _ in 0..<count { fields.append(try FieldDescription(from: &reader)) }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(count: fields.count)
            for field in fields { try field.encode(format: field.format, into: &buffer) }
        }
    }

    /// Writes the message with the formats that a Bind has asked for instead of the fields' own.
    public static func encode(
        _ fields: [FieldDescription],
        formats: [FormatCode],
        into buffer: inout OutputBuffer
    ) throws(WireError) {
        try buffer.appendMessage(tag: tag) { (buffer) throws(WireError) in
            try buffer.append(count: fields.count)
            for (index, field) in fields.enumerated() {
                try field.encode(format: .format(at: index, in: formats), into: &buffer)
            }
        }
    }
}
