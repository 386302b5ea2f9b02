/// The tokens of one statement: from one index up to that of its semicolon or of the end.
struct StatementPiece {
    /// The index of the first token.
    var first: Int
    /// The index of the token that ends it.
    var end: Int

    /// Whether it holds nothing.
    var isEmpty: Bool { first >= end }

    /// Where it stands.
    func range(in tokens: [Token]) -> SourceRange {
        guard !isEmpty else { return SourceRange(Int(tokens[end].start), Int(tokens[end].start)) }
        return SourceRange(Int(tokens[first].start), Int(tokens[end - 1].end))
    }
}

/// Cuts tokens into statements at their semicolons, except at those that belong inside a statement.
///
/// Those are the ones in the body of a function (`BEGIN ATOMIC … END`) and in the parentheses of CREATE RULE.
struct StatementSplitter {
    private let tokens: [Token]
    private var index = 0
    private var isFinished = false

    /// A splitter of the tokens of a text, the last of which is its end.
    init(tokens: [Token]) { self.tokens = tokens }

    /// The next statement, empty ones too; behind the last semicolon only what is there.
    mutating func next() -> StatementPiece? {
        guard !isFinished else { return nil }
        let first = index
        let isCreate = tokens[first].keyword == .create
        let end = isCreate ? endOfCreate(first) : nextSemicolon(first)
        if tokens[end].kind == .endOfText {
            isFinished = true
            return first == end ? nil : StatementPiece(first: first, end: end)
        }
        index = end + 1
        return StatementPiece(first: first, end: end)
    }

    /// The index of the semicolon that ends a statement in the body of a function, or `end` where there is none.
    static func endOfInnerStatement(_ tokens: [Token], from first: Int, to end: Int) -> Int {
        var parentheses = 0
        var blocks = 0
        for index in first..<max(first, end) {
            switch tokens[index].kind {
            case .leftParenthesis: parentheses += 1
            case .rightParenthesis: parentheses = max(0, parentheses - 1)
            case .semicolon where parentheses == 0 && blocks == 0: return index
            case .word where index > first: blocks += depthChange(tokens, index, blocks)
            default: break
            }
        }
        return end
    }

    /// How a word changes the number of blocks that are open: BEGIN ATOMIC, and in it CASE, up to their END.
    private static func depthChange(_ tokens: [Token], _ index: Int, _ blocks: Int) -> Int {
        let keyword = tokens[index].keyword
        guard keyword == .atomic || keyword == .case || keyword == .end, index > 0 else { return 0 }
        let before = tokens[index - 1]
        if keyword == .atomic { return before.keyword == .begin ? 1 : 0 }
        // Behind a dot or AS it is a name.
        guard blocks > 0, before.kind != .dot, before.keyword != .as else { return 0 }
        return keyword == .case ? 1 : -1
    }

    private func nextSemicolon(_ first: Int) -> Int {
        var index = first
        while tokens[index].kind != .semicolon, tokens[index].kind != .endOfText { index += 1 }
        return index
    }

    /// The end of a CREATE statement, whose body may hold statements.
    private func endOfCreate(_ first: Int) -> Int {
        var index = first + 1
        if tokens[index].keyword == .or { index += 2 }
        let isRule = index < tokens.count && tokens[index].keyword == .rule
        var parentheses = 0
        var blocks = 0
        index = first
        while tokens[index].kind != .endOfText {
            let token = tokens[index]
            switch token.kind {
            case .leftParenthesis: parentheses += 1
            case .rightParenthesis: parentheses = max(0, parentheses - 1)
            case .semicolon: if blocks == 0, !isRule || parentheses == 0 { return index }
            case .word:
                blocks += Self.depthChange(tokens, index, blocks)
            default: break
            }
            index += 1
        }
        return index
    }
}
