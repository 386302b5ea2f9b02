/// An expression of SQL.
///
/// What the parser could not read stays as `opaque`, so that the rest of the statement is understood.
public indirect enum Expression: Hashable, Sendable {
    /// A constant.
    case literal(Literal)
    /// `$1`.
    case parameter(Parameter)
    /// `column`, `table.column`, `*`, `table.*`.
    case column(ColumnReference)
    /// An operator before its operand.
    case prefix(PrefixExpression)
    /// An operator between its operands.
    case binary(BinaryExpression)
    /// `a AND b AND c`, `a OR b`.
    case logical(LogicalExpression)
    /// `NOT a`.
    case not(NotExpression)
    /// `a IS [NOT] NULL`, `IS TRUE` …
    case isTest(IsTest)
    /// `a IS [NOT] DISTINCT FROM b`.
    case distinct(DistinctTest)
    /// `a [NOT] BETWEEN [SYMMETRIC] b AND c`.
    case between(BetweenExpression)
    /// `a [NOT] IN (b, c)`.
    case inList(InListExpression)
    /// `a [NOT] IN (SELECT …)`.
    case inSubquery(InSubqueryExpression)
    /// `a [NOT] LIKE b [ESCAPE c]`, `ILIKE`, `SIMILAR TO`.
    case like(LikeExpression)
    /// `a = ANY (…)`, `a = ALL (…)`.
    case quantified(QuantifiedExpression)
    /// `EXISTS (SELECT …)`.
    case exists(SubqueryExpression)
    /// `(SELECT …)`.
    case subquery(SubqueryExpression)
    /// `ARRAY(SELECT …)`.
    case arraySubquery(SubqueryExpression)
    /// `ARRAY[a, b]`.
    case array(ArrayExpression)
    /// `ROW(a, b)`, `(a, b)`.
    case row(RowExpression)
    /// `CASE … END`.
    case `case`(CaseExpression)
    /// `CAST(a AS type)`, `a::type`, `type 'text'`.
    case cast(CastExpression)
    /// `a COLLATE "C"`.
    case collate(CollateExpression)
    /// `a AT TIME ZONE b`.
    case atTimeZone(AtTimeZoneExpression)
    /// A call of a function, an aggregate or a window function.
    case function(FunctionCall)
    /// `a[1]`, `a[1:2]`.
    case `subscript`(SubscriptExpression)
    /// `(a).field`, `(a).*`.
    case field(FieldSelection)
    /// `XMLELEMENT(…)` and its kin.
    case xml(XMLExpression)
    /// `DEFAULT`, in VALUES of an INSERT and in SET.
    case `default`(SourceRange)
    /// Text that was not understood.
    case opaque(OpaqueText)
}

/// A constant as it was written.
public struct Literal: Hashable, Sendable {
    /// What kind of constant it is, with its value.
    public enum Value: Hashable, Sendable {
        /// `NULL`.
        case null
        /// `TRUE`, `FALSE`.
        case bool(Bool)
        /// A number without fraction or exponent that fits 8 bytes (never negative: a sign is an operator).
        case integer(Int64)
        /// Any other number, as written.
        case decimal(String)
        /// A string with its escapes resolved (`'…'`, `E'…'`, `U&'…'`, `$$…$$`); its type is still unknown.
        case string(String)
        /// The digits of `B'…'`.
        case bits(String)
        /// The digits of `X'…'`.
        case hexBits(String)
    }

    /// What kind of constant it is, with its value.
    public var value: Value
    /// Where it stands.
    public var range: SourceRange

    /// A constant.
    public init(_ value: Value, range: SourceRange = .none) {
        self.value = value
        self.range = range
    }
}

/// `$1`: a value that Bind supplies.
public struct Parameter: Hashable, Sendable {
    /// The number behind the dollar sign, from 1.
    public var number: Int
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        number: Int,
        range: SourceRange = .none
    ) {
        self.number = number
        self.range = range
    }
}

/// `column`, `table.column`, `schema.table.column`, `*`, `table.*`.
public struct ColumnReference: Hashable, Sendable {
    /// The names, outermost first; empty for a bare `*`.
    public var parts: [Identifier]
    /// Whether it ends with `*`.
    public var isStar: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        parts: [Identifier],
        isStar: Bool = false,
        range: SourceRange = .none
    ) {
        self.parts = parts
        self.isStar = isStar
        self.range = range
    }
}

/// Text that was not understood, kept as it stands.
public struct OpaqueText: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        text: String,
        range: SourceRange = .none
    ) {
        self.text = text
        self.range = range
    }
}
