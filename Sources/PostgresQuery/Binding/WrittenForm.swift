import PostgresSQL
import PostgresWire

/// How an expression was written, where its meaning alone does not tell; what prints it again asks for it.
///
/// All forms are equal and add nothing to a hash, so that expressions of one meaning stay equal.
struct WrittenForm: Hashable, Sendable {
    /// The type that XMLSERIALIZE is to give.
    struct SerializedType: Sendable {
        var type: PostgresType
        var modifier: Int32
    }

    /// What was written.
    indirect enum Kind: Sendable {
        /// Nothing that the meaning does not tell.
        case plain
        /// A cast that nobody wrote.
        case implicitCast
        /// A cast that was written.
        case explicitCast
        /// A constant that a cast without effect has given another type.
        case relabelledConstant(from: PostgresType, isExplicit: Bool)
        /// The standard's syntax for a function: `EXTRACT(year FROM a)`.
        case standardSyntax
        /// An ordinary call of so many arguments, some of them by name.
        case call(count: Int, names: [String?], isVariadic: Bool)
        /// `CASE operand WHEN …`.
        case caseOperand(BoundExpression)
        /// `a IN (…)` whose elements have this type before the operator takes them.
        case list(of: PostgresType)
        /// A whole row by its table's name.
        case wholeRow(entry: Int)
        /// `a COLLATE name`.
        case collation(String, at: SourceRange)
        /// A construct of SQL/XML; nil for IS DOCUMENT.
        case xml(XMLExpression.Construct?, serializedAs: SerializedType? = nil)
        /// Brackets behind a value, which a function reads: `jsonb['key'][1]`.
        case subscripts
        /// A window by its name.
        case windowName(String)
    }

    /// What was written.
    var kind = Kind.plain

    init(_ kind: Kind = .plain) { self.kind = kind }

    /// Always true: see the type.
    static func == (left: WrittenForm, right: WrittenForm) -> Bool { true }

    /// Adds nothing: see the type.
    func hash(into hasher: inout Hasher) {}
}

extension BoundExpression {
    /// The same expression in another written form.
    func written(_ kind: WrittenForm.Kind) -> BoundExpression {
        var copy = self
        copy.form = WrittenForm(kind)
        return copy
    }

    /// Whether it is the row of a table by the table's name.
    var isWholeRow: Bool {
        if case .wholeRow = form.kind { return true }
        return false
    }

    /// Whether it is a cast that nobody wrote.
    var isImplicitCast: Bool {
        if case .implicitCast = form.kind { return true }
        return false
    }

    /// Whether it is a cast, written or not.
    var isCast: Bool {
        switch kind {
        case .relabel, .inputOutput, .fitted, .arrayCoercion, .domain: true
        case .call:
            switch form.kind {
            case .implicitCast, .explicitCast: true
            default: false
            }
        default: false
        }
    }
}
