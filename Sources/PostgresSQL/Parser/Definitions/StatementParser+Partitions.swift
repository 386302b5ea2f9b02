extension StatementParser {
    /// `PARTITION BY strategy (keys)`.
    mutating func partitionSpecification() throws(ParseFailure) -> PartitionSpecification {
        let start = start
        try expect(.partition, .by)
        var specification = PartitionSpecification(strategy: try columnName())
        try expect(.leftParenthesis)
        repeat { specification.keys.append(try indexElement(isPartitionKey: true)) } while take(.comma)
        try expect(.rightParenthesis)
        specification.range = range(from: start)
        return specification
    }

    /// `FOR VALUES …` or `DEFAULT`.
    mutating func partitionBound() throws(ParseFailure) -> PartitionBound {
        if take(.default) { return .default }
        try expect(.for, .values)
        if take(.in) { return .list(try expressionsInParentheses()) }
        if take(.from) {
            let lower = try expressionsInParentheses()
            try expect(.to)
            return .range(from: lower, to: try expressionsInParentheses())
        }
        try expectWith()
        return try hashBound()
    }

    /// `(MODULUS n, REMAINDER n)`.
    private mutating func hashBound() throws(ParseFailure) -> PartitionBound {
        try expect(.leftParenthesis)
        var words: [(name: Identifier, number: Int64)] = []
        repeat {
            guard isAtUnreservedWord else { throw syntaxError() }
            let name = takeIdentifier()
            words.append((name, try integer()))
        } while take(.comma)
        try expect(.rightParenthesis)
        var modulus: Int64?
        var remainder: Int64?
        for (name, number) in words {
            switch name.value {
            case "modulus" where modulus == nil: modulus = number
            case "remainder" where remainder == nil: remainder = number
            case "modulus", "remainder":
                let message = "\(name.value) for hash partition provided more than once"
                throw fail(message, sqlState: "42710", at: name.range)
            default: throw fail("unrecognized hash partition bound specification \"\(name.value)\"", at: name.range)
            }
        }
        guard let modulus else { throw fail("modulus for hash partition must be specified", at: .none) }
        guard let remainder else { throw fail("remainder for hash partition must be specified", at: .none) }
        return .hash(modulus: modulus, remainder: remainder)
    }
}
