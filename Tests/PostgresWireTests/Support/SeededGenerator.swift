@testable import PostgresWire

/// A generator that gives the same numbers in every run (xorshift).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

extension Numeric {
    /// A number of up to so many decimal digits, some of them behind the point.
    static func random(digits: Int, using generator: inout SeededGenerator) -> Numeric {
        var text = Bool.random(using: &generator) ? "-" : ""
        let whole = Int.random(in: 1...digits, using: &generator)
        for _ in 0..<whole { text += String(Int.random(in: 0...9, using: &generator)) }
        let scale = Int.random(in: 0...digits / 2, using: &generator)
        if scale > 0 { text += "." }
        for _ in 0..<scale { text += String([0, 0, 9, 5, 1].randomElement(using: &generator) ?? 0) }
        return (try? Numeric(text: text)) ?? .zero
    }
}
