extension VectorKernel {
    /// A stretch of each text, counted in characters; nil where the stretch is not the same for all of them.
    func pieces(
        _ values: [Int32],
        _ pool: TextPool,
        _ starts: [Int64],
        _ lengths: [Int64]?,
        _ nulls: [Bool]
    ) -> ColumnVector? {
        guard let start = starts.first, starts.allSatisfy({ $0 == start }) else { return nil }
        var end = Int64.max
        if let lengths {
            guard let length = lengths.first, length >= 0, lengths.allSatisfy({ $0 == length }) else { return nil }
            end = start &- 1 &+ length
        }
        let first = max(start &- 1, 0)
        let count = max(end, first) &- first
        // Texts that are the same are there once: what is asked of them next is answered once too.
        var interner = TextInterner()
        let codes = values.map { index in
            pool.withBytes(index) { text in
                interner.code(of: Self.piece(of: text, from: first, count), isBlankPadded: false, adds: true)
            }
        }
        return ColumnVector(.texts(codes, interner.pool), nulls: nulls)
    }

    /// The characters of UTF-8 from one on.
    private static func piece(
        of text: UnsafeRawBufferPointer,
        from first: Int64,
        _ count: Int64
    ) -> UnsafeRawBufferPointer {
        let start = offset(of: first, in: text, from: 0)
        let end = offset(of: count, in: text, from: start)
        return UnsafeRawBufferPointer(rebasing: text[start..<end])
    }

    /// Where so many characters end that begin at an offset.
    private static func offset(of count: Int64, in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var rest = count
        var offset = start
        while rest > 0, offset < text.count {
            offset &+= 1
            while offset < text.count, text[offset] & 0xC0 == 0x80 { offset &+= 1 }
            rest &-= 1
        }
        return offset
    }
}
