extension ParsedStatement {
    /// A number that statements share which differ in nothing but constants, spacing, comments and spelling.
    ///
    /// It is the same in every process and on every machine. Constants and parameters are one; lists of constants behind
    /// IN and rows of constants in VALUES count once, however long they are. Where PostgreSQL reads two spellings as one
    /// (`CAST(a AS int)` and `a::int4`, `!=` and `<>`, parentheses that change nothing), so does this. Names count as they
    /// are written: it is told without knowing what they mean. Of a statement that was not wholly understood it is told
    /// from the words of its text.
    public var fingerprint: UInt64 {
        guard firstError == nil, var text = canonicalText else { return Fingerprint.of(text) }
        text.makeContiguousUTF8()
        return Fingerprint.of(text)
    }

    /// The statement as canonical SQL without its constants.
    private var canonicalText: String? {
        var tree = statement
        var masking = ConstantMasking()
        masking.transform(&tree)
        return tree.sql
    }
}

/// Puts one parameter in the place of all constants and parameters.
private struct ConstantMasking: SyntaxTransform {
    private static let mask = Expression.parameter(Parameter(number: 1))

    mutating func transform(_ query: inout SelectQuery) {
        for index in query.orderBy.indices { query.orderBy[index].expression.keepPosition() }
        query.transformChildren(with: &self)
    }

    mutating func transform(_ core: inout SelectCore) {
        if case .on(var list) = core.distinct {
            for index in list.indices { list[index].keepPosition() }
            core.distinct = .on(list)
        }
        for index in core.groupBy.indices {
            guard case .expression(var value) = core.groupBy[index] else { continue }
            value.keepPosition()
            core.groupBy[index] = .expression(value)
        }
        core.transformChildren(with: &self)
    }

    mutating func transform(_ body: inout QueryBody) {
        body.transformChildren(with: &self)
        guard case .values(var values) = body, let first = values.rows.first,
            values.rows.dropFirst().allSatisfy({ $0 == first })
        else { return }
        values.rows = [first]
        body = .values(values)
    }

    mutating func transform(_ expression: inout Expression) {
        expression.transformChildren(with: &self)
        switch expression {
        case .literal, .parameter: expression = Self.mask
        case .prefix(let node) where node.operand == Self.mask && node.operator.symbol == "-": expression = Self.mask
        case .inList(var node) where node.items.allSatisfy { $0 == Self.mask }:
            node.items = [Self.mask]
            expression = .inList(node)
        default: break
        }
    }
}

extension Expression {
    /// Makes a name of the number of an output column, since it is no constant.
    fileprivate mutating func keepPosition() {
        guard case .literal(let literal) = self, case .integer(let number) = literal.value else { return }
        self = .column(ColumnReference(parts: [Identifier(String(number))]))
    }
}

/// FNV-1a over the tokens of a text.
private struct Fingerprint {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    private mutating func add(_ byte: UInt8) {
        value ^= UInt64(byte)
        value = value &* 0x100_0000_01B3
    }

    private mutating func add(_ word: String) {
        for byte in word.utf8 { add(byte) }
        add(0)
    }

    /// The fingerprint of a text, all of whose constants count alike.
    static func of(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            var fingerprint = Fingerprint()
            for token in Lexer.tokens(of: source, isForgiving: true) {
                switch token.kind {
                case .endOfText: break
                case _ where token.isConstant || token.kind == .parameter: fingerprint.add(UInt8(ascii: "?"))
                case .word where token.keyword != .unknownWord:
                    fingerprint.add(UInt8(ascii: "k"))
                    fingerprint.add(KeywordTable.word(of: token.keyword))
                case .word, .quotedIdentifier, .unicodeIdentifier:
                    fingerprint.add(UInt8(ascii: "n"))
                    fingerprint.add(source.identifier(token))
                default:
                    fingerprint.add(UInt8(ascii: "o"))
                    fingerprint.add(source.operatorSymbol(token))
                }
            }
            return fingerprint.value
        }
    }
}
