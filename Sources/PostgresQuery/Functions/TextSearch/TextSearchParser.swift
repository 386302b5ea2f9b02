/// Takes a document apart into words, numbers, addresses and the like (PostgreSQL 15 docs, §12.5).
///
/// At each place the kinds that may begin there are tried in a fixed order, the longest reading of a kind first; what
/// nothing takes is blank. The kinds have files of their own.
struct TextSearchParser {
    let text: [Unicode.Scalar]
    var offset = 0
    private var tokens: [TextSearchToken] = []
    /// Whether the text is within `<script>` or `<style>`, where only tags count.
    private var isIgnoring = false

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    /// All pieces of the document, in order.
    mutating func parse() -> [TextSearchToken] {
        while offset < text.count {
            if !next() { blank() }
        }
        return tokens
    }

    /// Adds a piece, and goes on behind it.
    mutating func add(_ kind: TextSearchToken.Kind, _ range: Range<Int>) {
        var characters = String.UnicodeScalarView()
        characters.append(contentsOf: text[range])
        tokens.append(TextSearchToken(kind: kind, text: String(characters)))
        offset = range.upperBound
    }

    /// Adds what stands here up to an end.
    mutating func add(_ kind: TextSearchToken.Kind, upTo end: Int) { add(kind, offset..<end) }

    /// Adds the piece that starts here; false for a character that starts none.
    private mutating func next() -> Bool {
        if scalar(offset) == "<", let tag = tag() {
            if let ignores = tag.ignores { isIgnoring = ignores }
            if tag.isCutShort { offset = tag.end } else { add(.tag, upTo: tag.end) }
            return true
        }
        if isIgnoring { return false }
        if isASCIILetter(offset) {
            asciiWord()
            return true
        }
        if isLetter(offset) {
            word()
            return true
        }
        if isDigit(offset) {
            number()
            return true
        }
        switch scalar(offset) {
        case "-", "+": return signedNumber()
        case "&":
            guard let end = entityEnd() else { return false }
            add(.entity, upTo: end)
            return true
        case "~": return file(.afterTilde)
        case "/": return file(.start)
        case ".": return file(.afterFirstPoint)
        default: return false
        }
    }

    private mutating func file(_ state: FileState) -> Bool {
        guard let end = fileEnd(from: offset + 1, state) else { return false }
        add(.file, upTo: end)
        return true
    }

    /// Adds characters up to one that may begin something else.
    private mutating func blank() {
        add(
            .blank,
            upTo: end(from: offset + 1) { place in
                if isIgnoring { return scalar(place) != "<" }
                switch scalar(place) {
                case "<", "&", "/", "+", "-": return false
                default: return !isLetter(place) && !isDigit(place)
                }
            }
        )
    }
}
