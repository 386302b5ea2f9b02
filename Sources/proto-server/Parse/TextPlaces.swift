/// Lines and columns of a text, both from 1 and columns in characters.
struct TextPlaces {
    private let text: [UInt8]
    private let lineStarts: [Int]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.text = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The place of a byte.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), text.count)
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let before = String(decoding: text[lineStarts[low]..<offset], as: UTF8.self)
        return (low + 1, before.unicodeScalars.count + 1)
    }
}
