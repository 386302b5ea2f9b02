/// A statement is done (`CommandComplete`, `C`).
public struct CommandComplete: WireMessage {
    /// `C`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "C") }
    /// What was done, such as `SELECT 3`.
    public var commandTag: String

    /// A statement with this command tag.
    public init(commandTag: String) { self.commandTag = commandTag }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { commandTag = try reader.readCString() }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) { Self.encode(tag: commandTag, into: &buffer) }

    /// Writes the message.
    public static func encode(tag commandTag: String, into buffer: inout OutputBuffer) {
        buffer.appendShortMessage(tag: tag) { $0.append(clipped: commandTag) }
    }

    /// Writes the message with a tag of two parts, such as `SELECT ` and 3, without making a string of them.
    public static func encode(tag commandTag: String, rows: Int, into buffer: inout OutputBuffer) {
        buffer.appendShortMessage(tag: tag) { buffer in
            buffer.append(clippedUTF8: commandTag)
            buffer.append(decimal: rows)
            buffer.append(0)
        }
    }
}

extension OutputBuffer {
    /// Writes an integer in decimal digits.
    fileprivate mutating func append(decimal value: Int) {
        append(maximum: 20) { room in
            var magnitude = value.magnitude
            var length = value < 0 ? 2 : 1
            while magnitude >= 10 {
                magnitude /= 10
                length &+= 1
            }
            magnitude = value.magnitude
            if value < 0 { room.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
            var place = length
            repeat {
                place &-= 1
                let digit = UInt8(truncatingIfNeeded: magnitude % 10) &+ UInt8(ascii: "0")
                room.storeBytes(of: digit, toByteOffset: place, as: UInt8.self)
                magnitude /= 10
            } while magnitude > 0
            return length
        }
    }
}
