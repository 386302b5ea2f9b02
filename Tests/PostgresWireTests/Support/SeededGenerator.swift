@testable import PostgresWire

/// Numbers that look random and are the same in each run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
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
