import PostgresWire

/// The pieces of a text between separators, of `string_to_array` and `string_to_table`.
struct StringPieces: Sequence, IteratorProtocol {
    private let text: [UInt8]
    /// What stands between the pieces; nil where each character is one.
    private let search: PartSearch<UInt8>?
    /// The piece that stands for NULL.
    private let marker: [UInt8]?
    /// Where the next piece starts; nil behind the last one.
    private var start: Int?

    /// The pieces of the first argument, between the second and with the third for NULL; nil where there is no text.
    init?(_ values: [PostgresValue]) {
        guard case .text(let text) = values[0] else { return nil }
        self.text = Array(text.utf8)
        search = values[1].isNull ? nil : PartSearch(Array(values[1].string.utf8))
        marker = values.count > 2 && !values[2].isNull ? Array(values[2].string.utf8) : nil
        start = text.isEmpty ? nil : 0
    }

    mutating func next() -> PostgresValue? {
        guard let start else { return nil }
        var end = text.count
        if let search {
            let place = search.offset(in: text, from: start)
            if let place { end = place }
            self.start = place.map { $0 + search.part.count }
        } else {
            end = text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? end
            self.start = end < text.count ? end : nil
        }
        let piece = text[start..<end]
        if let marker, piece.elementsEqual(marker) { return .null }
        return .text(String(decoding: piece, as: UTF8.self))
    }
}
