extension FormatCode {
    /// The format of one column or parameter, from a list of codes as Bind, FunctionCallMessage and the Copy responses carry it.
    ///
    /// No code means text for all, one code means that one for all, more mean one for each.
    @inlinable
    public static func format(at index: Int, in codes: [FormatCode]) -> FormatCode {
        if codes.count == 1 { return codes[0] }
        return codes.indices.contains(index) ? codes[index] : .text
    }

    private static let oneText: [FormatCode] = [.text]
    private static let oneBinary: [FormatCode] = [.binary]

    /// Reads a format code, whatever its number.
    static func read(from reader: inout WireReader) throws(WireError) -> FormatCode {
        FormatCode(rawValue: try reader.readInt16())
    }

    /// Reads a count and as many codes; lists of none and of one need no memory of their own.
    static func readList(from reader: inout WireReader) throws(WireError) -> [FormatCode] {
        let count = try reader.readCount()
        if count == 0 { return [] }
        if count == 1 {
            switch try read(from: &reader) {
            case .text: return oneText
            case .binary: return oneBinary
            case let code: return [code]
            }
        }
        try reader.require(count &* 2)
        var codes: [FormatCode] = []
        codes.reserveCapacity(count)
        for _ in 0..<count { codes.append(try read(from: &reader)) }
        return codes
    }

    /// Writes a count and the codes.
    static func write(_ codes: [FormatCode], into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.append(count: codes.count)
        for code in codes { buffer.append(bigEndian: code.rawValue) }
    }
}
