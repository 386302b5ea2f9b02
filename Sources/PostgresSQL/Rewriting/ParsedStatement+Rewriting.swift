/// Why a text could not be rewritten.
public struct RewritingError: Error, Hashable, Sendable {
    /// What is wrong, for people.
    public var message: String

    /// An error.
    public init(message: String) { self.message = message }
}

extension ParsedStatement {
    /// The statement's text after its tree was changed: only what differs is written anew.
    ///
    /// All else stays byte for byte, comments and spacing, and text that was not understood; so do unchanged parts inside
    /// new nodes. What comes out is read again, and is only returned where it gives the tree that was asked for.
    ///
    /// - Parameters:
    ///   - tree: The statement's tree with changes; nodes that were kept must keep their ranges.
    ///   - parser: The parser that the statement was read with.
    /// - Throws: An error where no text gives that tree, as where it holds nodes that cannot be printed.
    public func rewritten(as tree: Statement, parser: Parser = Parser()) throws(RewritingError) -> String {
        if tree == statement { return text }
        let nodes = SourceNodes(of: self)
        for (nodes, addsClauses) in [(nodes, true), (nodes, false), (nil, false)] {
            if let edits = edits(to: tree, nodes, addsClauses), let result = SourceEdit.apply(edits, to: text),
                Self.gives(tree, result, parser)
            {
                return result
            }
        }
        for nodes in [nodes, nil] {
            var printer = SQLPrinter(keeping: nodes)
            if printer.statement(tree), printer.isWhole, Self.gives(tree, printer.text, parser) { return printer.text }
        }
        throw RewritingError(message: "the statement cannot be written with these changes")
    }

    /// The statement's text after a transform.
    ///
    /// - Throws: As `rewritten(as:parser:)`.
    public func rewritten(
        by transform: inout some SyntaxTransform,
        parser: Parser = Parser()
    ) throws(RewritingError) -> String {
        var tree = statement
        transform.transform(&tree)
        return try rewritten(as: tree, parser: parser)
    }

    /// The edits of the statement's own text that give a tree.
    private func edits(to tree: Statement, _ nodes: SourceNodes?, _ addsClauses: Bool) -> [SourceEdit]? {
        var difference = TreeDifference(nodes, addsClauses: addsClauses)
        guard difference.add(.statement(statement), .statement(tree)) else { return nil }
        let start = Int(range.start)
        let bytes = Array(text.utf8)
        return difference.edits.map { edit in
            let edit = SourceEdit(start: edit.start - start, end: edit.end - start, replacement: edit.replacement)
            return edit.keepingWordsApart(in: bytes)
        }
    }

    /// Whether a text is one statement of this tree.
    private static func gives(_ tree: Statement, _ text: String, _ parser: Parser) -> Bool {
        let again = parser.parse(text)
        return again.count == 1 && again.first?.statement == tree
    }
}

extension Parser {
    /// A text whose statements were changed: what is not touched stays byte for byte, also between the statements.
    ///
    /// - Parameter change: Changes the tree of a statement in place.
    /// - Throws: As `ParsedStatement.rewritten(as:parser:)`, for the first statement that cannot be written.
    public func rewrite(
        _ text: String,
        _ change: (inout Statement) -> Void
    ) throws(RewritingError) -> String {
        var edits: [SourceEdit] = []
        for parsed in parse(text) {
            var tree = parsed.statement
            change(&tree)
            let rewritten = try parsed.rewritten(as: tree, parser: self)
            if rewritten != parsed.text { edits.append(SourceEdit(parsed.range, replacement: rewritten)) }
        }
        guard let result = SourceEdit.apply(edits, to: text) else {
            throw RewritingError(message: "the statements of the text overlap")
        }
        return result
    }
}
