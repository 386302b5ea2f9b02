import PostgresProto

/// Rows made as they are written.
///
/// Row n is n, n * 1000000007, `row-` and n in 16 digits, n * 0.25, and 2024-01-01 plus n seconds.
struct RowSource {
    static let columns = [
        Column("id", .int4), Column("big", .int8), Column("txt", .text), Column("f", .float8), Column("ts", .timestamp),
    ]

    /// 2024-01-01 in microseconds since 2000-01-01.
    private static let firstInstant: Int64 = 8766 * 86400 * 1_000_000

    private let count: Int
    private var number = 0
    private var text = Array("row-0000000000000000".utf8)

    /// This many rows.
    init(count: Int) { self.count = count }

    /// Writes rows until the writer is full; returns whether there are more.
    mutating func write(into writer: inout RowWriter) -> Bool {
        while number < count {
            number += 1
            countUpText()
            writer.beginRow()
            writer.append(number)
            writer.append(Int64(number) * 1_000_000_007)
            text.withUnsafeBytes { writer.append(utf8: $0) }
            writer.append(Double(number) * 0.25)
            writer.append(timestamp: Self.firstInstant + Int64(number) * 1_000_000)
            writer.endRow()
            if writer.isFull { return number < count }
        }
        return false
    }

    /// Adds one to the digits of the text.
    private mutating func countUpText() {
        var place = text.count - 1
        while text[place] == UInt8(ascii: "9") {
            text[place] = UInt8(ascii: "0")
            place -= 1
        }
        text[place] += 1
    }
}
