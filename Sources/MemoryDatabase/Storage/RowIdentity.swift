import PostgresWire

/// A row's place as clients see it: its `ctid`.
enum RowIdentity {
    /// How many rows a block is said to have.
    private static let blockSize = 128

    /// `(block,offset)`, offsets from 1.
    static func text(of place: Int) -> String { "(\(place / blockSize),\(place % blockSize + 1))" }

    /// `(block,offset)@table`: that of a row which may be one of several tables.
    static func text(of place: Int, in table: OID) -> String { "\(text(of: place))@\(table.rawValue)" }

    /// The table that an identity names; nil where it names none.
    static func table(of value: PostgresValue) -> OID? {
        guard case .text(let text) = value, let sign = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        return UInt32(text[text.index(after: sign)...]).map { OID(rawValue: $0) }
    }

    /// The place that a `ctid` names; nil for what is none of ours.
    static func place(of value: PostgresValue) -> Int? {
        guard case .text(let text) = value else { return nil }
        var block = 0
        var offset = 0
        var isBehindComma = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "@"): return finish(block, offset, isBehindComma)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = Int(byte &- UInt8(ascii: "0"))
                let (shifted, overflow) = (isBehindComma ? offset : block).multipliedReportingOverflow(by: 10)
                guard !overflow, shifted < 1 << 48 else { return nil }
                if isBehindComma { offset = shifted + digit } else { block = shifted + digit }
            case UInt8(ascii: ","): isBehindComma = true
            default: continue
            }
        }
        return finish(block, offset, isBehindComma)
    }

    private static func finish(_ block: Int, _ offset: Int, _ isWhole: Bool) -> Int? {
        guard isWhole, offset >= 1, offset <= blockSize else { return nil }
        return block * blockSize + offset - 1
    }
}
