import PostgresWire

/// The rows of one relation in the text that `Scripts/generate-catalog` writes.
struct BuiltInText {
    /// The names of the columns.
    let columns: [String]
    private let usual: [UnsafeBufferPointer<UInt8>]
    private let pieces: [UnsafeBufferPointer<UInt8>]

    /// The text of a relation; without columns where PostgreSQL brings no rows.
    init(_ relation: String) {
        var pieces = BuiltInData.pieces(of: relation).map {
            UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)
        }
        var header: [[UnsafeBufferPointer<UInt8>]] = []
        if var first = pieces.first {
            while header.count < 2, let end = first.firstIndex(of: UInt8(ascii: "\n")) {
                header.append(Self.split(UnsafeBufferPointer(rebasing: first[..<end])))
                first = UnsafeBufferPointer(rebasing: first[(end + 1)...])
            }
            pieces[0] = first
        }
        columns = (header.first ?? []).map { String(decoding: $0, as: UTF8.self) }
        usual = header.last ?? []
        self.pieces = pieces
    }

    /// The position of a column.
    func column(_ name: String) -> Int { columns.firstIndex(of: name) ?? 0 }

    /// Calls the closure with each row in the order of the text.
    func forEach(_ body: (borrowing BuiltInFields) -> Void) {
        let tab = UInt8(ascii: "\t")
        let newline = UInt8(ascii: "\n")
        let count = columns.count
        guard count > 1, usual.count == count else { return }
        var row = BuiltInFields(fields: usual)
        for piece in pieces {
            var start = 0
            var column = 0
            for position in piece.indices {
                let byte = piece[position]
                guard byte == tab || byte == newline else { continue }
                if column < count {
                    row.fields[column] =
                        start == position ? usual[column] : UnsafeBufferPointer(rebasing: piece[start..<position])
                }
                start = position + 1
                column += 1
                if byte == newline {
                    if column == count { body(row) }
                    column = 0
                }
            }
        }
    }

    /// The rows of a relation in the order of the text, each made of its fields; `make` gets the positions of these columns.
    static func rows<Row>(
        of relation: String,
        _ columns: [String],
        _ make: (_ fields: borrowing BuiltInFields, _ columns: [Int]) -> Row?
    ) -> [Row] {
        let text = BuiltInText(relation)
        let positions = columns.map(text.column)
        var rows: [Row] = []
        text.forEach { fields in
            if let row = make(fields, positions) { rows.append(row) }
        }
        return rows
    }

    private static func split(_ line: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
            UnsafeBufferPointer(rebasing: $0)
        }
    }
}
