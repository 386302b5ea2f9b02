/// The nodes of a tree by their places in the text that it was read from.
///
/// A node of a new tree that stands in it unchanged is written with the text that it had, comments and all.
struct SourceNodes {
    private let text: [UInt8]
    private let start: Int
    private var expressions: [Range<Int>: Expression] = [:]
    private var items: [Range<Int>: FromItem] = [:]
    private var queries: [Range<Int>: SelectQuery] = [:]

    /// The nodes of a statement.
    init(of parsed: ParsedStatement) {
        text = Array(parsed.text.utf8)
        start = Int(parsed.range.start)
        var recorder = Recorder()
        recorder.visit(parsed.statement)
        for expression in recorder.expressions {
            if let place = SyntaxPiece.expression(expression).place { expressions[place] = expression }
        }
        for item in recorder.items {
            if let place = SyntaxPiece.item(item).place { items[place] = item }
        }
        for query in recorder.queries {
            if let place = SyntaxPiece.query(query).place { queries[place] = query }
        }
    }

    /// The text that an expression had, where it is unchanged.
    func text(of expression: Expression) -> String? {
        guard let place = SyntaxPiece.expression(expression).place, expressions[place] == expression else { return nil }
        return text(place)
    }

    /// The text that an item of FROM had, where it is unchanged.
    func text(of item: FromItem) -> String? {
        guard let place = SyntaxPiece.item(item).place, items[place] == item else { return nil }
        return text(place)
    }

    /// The text that a query had, where it is unchanged.
    func text(of query: SelectQuery) -> String? {
        guard let place = SyntaxPiece.query(query).place, queries[place] == query else { return nil }
        return text(place)
    }

    private func text(_ place: Range<Int>) -> String? {
        let first = place.lowerBound - start
        let end = place.upperBound - start
        guard first >= 0, first < end, end <= text.count else { return nil }
        return String(validating: text[first..<end], as: UTF8.self)
    }

    /// Collects nodes.
    private struct Recorder: SyntaxVisitor {
        var expressions: [Expression] = []
        var items: [FromItem] = []
        var queries: [SelectQuery] = []

        mutating func visit(_ expression: Expression) {
            expressions.append(expression)
            visitChildren(of: expression)
        }

        mutating func visit(_ item: FromItem) {
            items.append(item)
            visitChildren(of: item)
        }

        mutating func visit(_ query: SelectQuery) {
            queries.append(query)
            visitChildren(of: query)
        }
    }
}
