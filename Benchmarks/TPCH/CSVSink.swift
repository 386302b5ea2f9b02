/// Rows as CSV, which is also a file for `COPY … WITH (FORMAT csv)`.
public struct CSVSink: RowSink {
    /// The bytes of the rows that ended.
    public private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// No rows yet.
    public init() {}

    /// Takes the bytes there are.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Adds a whole number.
    public mutating func integer(_ value: Int) { append("\(value)") }

    /// Adds an amount in hundredths.
    public mutating func decimal(_ hundredths: Int) {
        let magnitude = hundredths.magnitude
        let cents = magnitude % 100
        append("\(hundredths < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)")
    }

    /// Adds a day, counted from 1992-01-01.
    public mutating func date(_ day: Int) { append(Calendar.text(day)) }

    /// Adds a text.
    public mutating func text(_ value: String) {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
            return append(value)
        }
        append("\"\(value)\"")
    }

    /// Ends a row.
    public mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        isFirst = true
    }

    private mutating func append(_ field: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        bytes += field.utf8
    }
}
