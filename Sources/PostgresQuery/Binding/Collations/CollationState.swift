import PostgresSQL
import PostgresWire

/// What is known of the collation of an expression while it is derived from its operands.
///
/// PostgreSQL's rules, which are those of the SQL standard: what COLLATE says beats all else, and two such may not differ;
/// what columns and types say may differ, which is an error only where somebody asks for the collation.
struct CollationState {
    /// How a collation came about, the weakest first.
    enum Strength: Int {
        /// No value with a collation.
        case none
        /// From a column or a type.
        case implicit
        /// From columns or types that do not agree.
        case conflict
        /// From COLLATE.
        case explicit
    }

    var strength = Strength.none
    var collation = OID.invalid
    /// Where the collation is from.
    var range = SourceRange.none
    /// The other collation of a conflict, and where that is from.
    var other = OID.invalid
    var otherRange = SourceRange.none

    /// No collation.
    static let none = CollationState()

    /// The collation of a column or a type; none for an invalid one.
    static func implicit(_ collation: OID, at range: SourceRange) -> CollationState {
        collation == .invalid ? .none : CollationState(strength: .implicit, collation: collation, range: range)
    }

    /// The collation that an operator takes; invalid where there is none or where there are two.
    var chosen: OID { strength == .conflict ? .invalid : collation }

    /// Takes in the state of a further operand.
    ///
    /// - Returns: false where both are explicit and differ.
    mutating func merge(_ next: CollationState) -> Bool {
        if next.strength.rawValue > strength.rawValue {
            self = next
            return true
        }
        guard next.strength == strength, next.collation != collation else { return true }
        switch strength {
        case .none, .conflict: return true
        case .explicit: return false
        case .implicit:
            // Any other collation beats the default one.
            if collation == .defaultCollation {
                self = next
            } else if next.collation != .defaultCollation {
                strength = .conflict
                (other, otherRange) = (next.collation, next.range)
            }
            return true
        }
    }
}

extension OID {
    /// `default` in `pg_collation`: the database's own.
    static let defaultCollation = OID(100)
}
