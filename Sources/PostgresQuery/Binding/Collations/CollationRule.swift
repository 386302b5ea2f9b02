import PostgresCatalog
import PostgresWire

/// What a collation means for comparing texts and for the case of letters.
enum CollationRule: Hashable {
    /// The database's own: by bytes, with the letters of Unicode.
    case ordinary
    /// By bytes, with the letters of ASCII: `C`, `POSIX`.
    case plain
    /// By the rules of a language, which ICU has.
    case language(String)
    /// Operands with different collations, and nobody has said which one counts.
    case unsettled

    /// The rule of a collation; nil for one that is not built: of a locale of the system, or one for which texts of other
    /// bytes can be equal.
    init?(_ collation: CollationDefinition) {
        guard collation.isDeterministic else { return nil }
        switch collation.provider {
        case "d": self = .ordinary
        case "i": self = .language(collation.locale ?? "")
        default:
            let name = collation.collate ?? ""
            switch name.lowercased().filter({ $0 != "-" }) {
            case "c", "posix": self = .plain
            case "c.utf8": self = .ordinary
            default: return nil
            }
        }
    }
}
