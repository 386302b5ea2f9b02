extension StatementParser {
    /// `[NOT] DEFERRABLE`, `INITIALLY …`, `NOT VALID`, `NO INHERIT` in any order.
    mutating func constraintAttributes() throws(ParseFailure) -> ConstraintAttributes {
        var attributes = ConstraintAttributes()
        let start = start
        while true {
            let place = token.range
            let isDeferrable = attributes.isDeferrable
            let isDeferred = attributes.isInitiallyDeferred
            switch token.keyword {
            case .deferrable:
                advance()
                attributes.isDeferrable = true
            case .not:
                advance()
                if take(.valid) {
                    attributes.isNotValid = true
                } else {
                    try expect(.deferrable)
                    attributes.isDeferrable = false
                }
            case .initially:
                advance()
                attributes.isInitiallyDeferred = try word(of: .deferred, .immediate) == "DEFERRED"
            case .no:
                advance()
                try expect(.inherit)
                attributes.isNoInherit = true
            default:
                attributes.range = range(from: start)
                return attributes
            }
            if attributes.isDeferrable == false, attributes.isInitiallyDeferred == true {
                throw fail("constraint declared INITIALLY DEFERRED must be DEFERRABLE", at: place)
            }
            let isContrary =
                isDeferrable != nil && isDeferrable != attributes.isDeferrable
                || isDeferred != nil && isDeferred != attributes.isInitiallyDeferred
            if isContrary { throw fail("conflicting constraint properties", at: place) }
        }
    }

    /// Refuses attributes that a kind of constraint does not have, in the grammar's words; it gives no place.
    mutating func check(_ attributes: ConstraintAttributes, of kind: TableConstraintKind) throws(ParseFailure) {
        switch kind {
        case .check: try check(attributes, "CHECK", mayBeDeferred: false, mayBeUnchecked: true)
        case .unique, .uniqueIndex: try check(attributes, "UNIQUE")
        case .primaryKey, .primaryKeyIndex: try check(attributes, "PRIMARY KEY")
        case .exclude: try check(attributes, "EXCLUDE")
        case .foreignKey: try check(attributes, "FOREIGN KEY", mayBeInvalid: true)
        }
    }

    /// Refuses attributes of the constraint or trigger that a word names.
    ///
    /// - Parameters:
    ///   - mayBeDeferred: Whether DEFERRABLE may stand there.
    ///   - mayBeUnchecked: Whether NOT VALID and NO INHERIT may stand there.
    ///   - mayBeInvalid: Whether NOT VALID may stand there.
    mutating func check(
        _ attributes: ConstraintAttributes,
        _ word: String,
        mayBeDeferred: Bool = true,
        mayBeUnchecked: Bool = false,
        mayBeInvalid: Bool = false
    ) throws(ParseFailure) {
        let refused: String
        if !mayBeDeferred, attributes.isDeferrable == true || attributes.isInitiallyDeferred == true {
            refused = "DEFERRABLE"
        } else if !mayBeUnchecked, !mayBeInvalid, attributes.isNotValid {
            refused = "NOT VALID"
        } else if !mayBeUnchecked, attributes.isNoInherit {
            refused = "NO INHERIT"
        } else {
            return
        }
        throw fail("\(word) constraints cannot be marked \(refused)", sqlState: "0A000", at: .none)
    }
}
