/// The text in values of the binary format, which has the client's encoding too.
///
/// Which bytes of a value are text follows from its type: all of a `text`, those behind the version of a `jsonb`, the
/// elements of an array. Of the types that users make only the catalog knows it; their values stay as they are.
public enum TextInBinary {
    /// What converts a piece of text.
    public typealias Conversion = (UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8]

    private enum Shape { case whole, versioned, array, record, other }

    /// How deep values in values are looked at.
    private static let maximumDepth = 16

    /// A value with its text converted; one that is cut off stays as it is, for its reader to complain of.
    ///
    /// - Throws: what the conversion throws.
    public static func convert(
        _ bytes: UnsafeRawBufferPointer,
        of type: PostgresType,
        _ conversion: Conversion
    ) throws(PostgresError) -> [UInt8] {
        var output = OutputBuffer(capacity: bytes.count)
        do throws(WireError) {
            try write(bytes, type, 0, conversion, &output)
        } catch {
            if error.sqlState == .protocolViolation { return Array(bytes) }
            throw PostgresError(error)
        }
        return output.withBytes { Array($0) }
    }

    private static func write(
        _ bytes: UnsafeRawBufferPointer,
        _ type: PostgresType,
        _ depth: Int,
        _ conversion: Conversion,
        _ output: inout OutputBuffer
    ) throws(WireError) {
        var reader = WireReader(bytes)
        switch depth < maximumDepth ? shape(of: type) : .other {
        case .whole: try append(reader.readRest(), conversion, &output)
        case .versioned:
            output.append(try reader.readUInt8())
            try append(reader.readRest(), conversion, &output)
        case .array:
            let dimensions = try reader.readInt32()
            output.append(bigEndian: dimensions)
            output.append(bigEndian: try reader.readInt32())
            let element = try reader.readOID()
            output.append(bigEndian: element.rawValue)
            guard dimensions >= 0, dimensions <= 6 else { throw .insufficientData }
            output.append(try reader.readBytes(Int(dimensions) &* 8))
            while reader.remaining > 0 {
                try writeField(&reader, PostgresType(oid: element), depth, conversion, &output)
            }
        case .record:
            output.append(bigEndian: try reader.readInt32())
            while reader.remaining > 0 {
                let type = try reader.readOID()
                output.append(bigEndian: type.rawValue)
                try writeField(&reader, PostgresType(oid: type), depth, conversion, &output)
            }
        case .other: output.append(reader.readRest())
        }
    }

    private static func writeField(
        _ reader: inout WireReader,
        _ type: PostgresType,
        _ depth: Int,
        _ conversion: Conversion,
        _ output: inout OutputBuffer
    ) throws(WireError) {
        guard let value = try reader.readOptionalBytes() else { return output.append(bigEndian: Int32(-1)) }
        let start = output.count
        output.append(bigEndian: Int32(0))
        try write(value, type, depth + 1, conversion, &output)
        output.replace(at: start, bigEndian: Int32(truncatingIfNeeded: output.count &- start &- 4))
    }

    private static func append(
        _ text: UnsafeRawBufferPointer,
        _ conversion: Conversion,
        _ output: inout OutputBuffer
    ) throws(WireError) {
        do throws(PostgresError) {
            output.append(try conversion(text))
        } catch {
            throw WireError(error.sqlState, error.message)
        }
    }

    private static func shape(of type: PostgresType) -> Shape {
        switch type {
        case .text, .varchar, .bpchar, .name, .json, .xml, .cstring, .unknown, .refcursor: .whole
        case .jsonb, .jsonpath: .versioned
        case .record: .record
        default: type.isArray ? .array : .other
        }
    }
}
