/// A pattern of LIKE without `_` and escapes: pieces of text between which anything may stand.
struct PieceSearch: Sendable {
    private let pieces: [[UInt8]]
    private let isAnchoredAtStart: Bool
    private let isAnchoredAtEnd: Bool

    /// The pieces of a pattern; nil where it has more than text and `%`.
    init?(_ pattern: UnsafeRawBufferPointer) {
        guard !pattern.contains(UInt8(ascii: "_")), !pattern.contains(UInt8(ascii: "\\")) else { return nil }
        let percent = UInt8(ascii: "%")
        pieces = pattern.split(separator: percent).map { Array($0) }
        isAnchoredAtStart = pattern.first != percent
        isAnchoredAtEnd = pattern.last != percent
    }

    /// Whether the pattern matches a whole text.
    func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        var first = 0
        var last = pieces.count
        var start = 0
        var end = text.count
        if isAnchoredAtStart, isAnchoredAtEnd, last <= 1 {
            return last == 0 ? text.isEmpty : text.elementsEqual(pieces[0])
        }
        if isAnchoredAtStart {
            guard Self.stands(pieces[0], in: text, at: 0, before: end) else { return false }
            start = pieces[0].count
            first = 1
        }
        if isAnchoredAtEnd {
            last &-= 1
            let length = pieces[last].count
            guard end &- length >= start, Self.stands(pieces[last], in: text, at: end &- length, before: end) else {
                return false
            }
            end &-= length
        }
        while first < last {
            guard let found = Self.find(pieces[first], in: text, from: start, before: end) else { return false }
            start = found &+ pieces[first].count
            first &+= 1
        }
        return true
    }

    private static func stands(_ piece: [UInt8], in text: UnsafeRawBufferPointer, at start: Int, before end: Int)
        -> Bool
    {
        guard start &+ piece.count <= end else { return false }
        return piece.withUnsafeBufferPointer { piece in
            for offset in 0..<piece.count where text[start &+ offset] != piece[offset] { return false }
            return true
        }
    }

    private static func find(
        _ piece: [UInt8],
        in text: UnsafeRawBufferPointer,
        from start: Int,
        before end: Int
    ) -> Int? {
        let length = piece.count
        guard end &- start >= length else { return nil }
        return piece.withUnsafeBufferPointer { piece in
            let head = piece[0]
            var place = start
            while place <= end &- length {
                if text[place] == head {
                    var offset = 1
                    while offset < length, text[place &+ offset] == piece[offset] { offset &+= 1 }
                    if offset == length { return place }
                }
                place &+= 1
            }
            return nil
        }
    }
}
