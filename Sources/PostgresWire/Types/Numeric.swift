/// An exact decimal number, NaN or an infinity: `numeric`.
///
/// Held as PostgreSQL sends it: digits in base 10000, and the number of decimal places that are shown. Equality and
/// hashing are those of the representation: 1.0 and 1.00 differ. Use `compare(to:)` for the order of values.
public struct Numeric: Hashable, Sendable {
    /// What kind of number it is.
    package enum Kind: UInt8, Hashable, Sendable {
        case positive, negative, nan, positiveInfinity, negativeInfinity
    }

    /// The digits in base 10000, most significant first, without zeros at either end.
    package private(set) var digits: [UInt16]
    /// The power of 10000 that the first digit counts.
    package private(set) var weight: Int32
    /// How many decimal places are shown.
    private var displayScale: UInt16
    /// The sign of a finite number, or what else it is; 0 is positive.
    package private(set) var kind: Kind

    /// How many decimal places a number can have.
    package static let maximumScale = 16383
    /// The largest `weight`.
    package static let maximumWeight = 32767

    /// Not a number: equal to itself and greater than all others.
    public static let nan = Numeric(kind: .nan)
    /// Infinity.
    public static let infinity = Numeric(kind: .positiveInfinity)
    /// Negative infinity.
    public static let negativeInfinity = Numeric(kind: .negativeInfinity)
    /// 0 without decimal places.
    public static let zero = Numeric(kind: .positive)
    /// 1 without decimal places.
    public static let one = Numeric(1)

    private init(kind: Kind) {
        digits = []
        weight = 0
        displayScale = 0
        self.kind = kind
    }

    /// A finite number of these base-10000 digits; zeros at both ends are dropped.
    ///
    /// The caller answers for a weight and scale within the limits; see `checked(_:)`.
    package init(isNegative: Bool, weight: Int, digits: some Collection<UInt16>, scale: Int) {
        let significant = digits.drop { $0 == 0 }
        var kept = Array(significant)
        while kept.last == 0 { kept.removeLast() }
        self.weight = kept.isEmpty ? 0 : Int32(truncatingIfNeeded: weight &- (digits.count &- significant.count))
        kind = isNegative && !kept.isEmpty ? .negative : .positive
        displayScale = UInt16(truncatingIfNeeded: min(max(scale, 0), Numeric.maximumScale))
        self.digits = kept
    }

    /// An integer.
    public init(_ value: some BinaryInteger) {
        var rest = value.magnitude
        var digits: [UInt16] = []
        while rest > 0 {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10_000)
            digits.append(UInt16(truncatingIfNeeded: remainder))
            rest = quotient
        }
        digits.reverse()
        self.init(isNegative: value < 0, weight: digits.count &- 1, digits: digits, scale: 0)
    }

    /// How many decimal places are shown.
    public var scale: Int { Int(displayScale) }
    /// Whether it is NaN.
    public var isNaN: Bool { kind == .nan }
    /// Whether it is one of the infinities.
    public var isInfinite: Bool { kind == .positiveInfinity || kind == .negativeInfinity }
    /// Whether it is neither NaN nor an infinity.
    public var isFinite: Bool { kind == .positive || kind == .negative }
    /// Whether it is below 0.
    public var isNegative: Bool { kind == .negative || kind == .negativeInfinity }
    /// Whether it is 0.
    public var isZero: Bool { digits.isEmpty && isFinite }

    /// The same value with another number of decimal places shown; no digit is dropped for it.
    package func showing(scale: Int) -> Numeric {
        var copy = self
        if isFinite { copy.displayScale = UInt16(truncatingIfNeeded: min(max(scale, 0), Numeric.maximumScale)) }
        return copy
    }

    /// The number with its sign changed.
    public func negated() -> Numeric {
        var copy = self
        switch kind {
        case .positive: copy.kind = digits.isEmpty ? .positive : .negative
        case .negative: copy.kind = .positive
        case .positiveInfinity: copy.kind = .negativeInfinity
        case .negativeInfinity: copy.kind = .positiveInfinity
        case .nan: break
        }
        return copy
    }

    /// The number without its sign.
    public var magnitude: Numeric { isNegative ? negated() : self }
}
