/// Pseudo-random numbers (SplitMix64), the same for the same seed on every machine.
struct Random {
    private var state: UInt64

    /// The numbers of one row of a table.
    init(table: TPCHTable, row: Int) {
        state = UInt64(table.number) &* 0xD1B5_4A32_D192_ED03 ^ UInt64(row) &* 0x9E37_79B9_7F4A_7C15
        _ = next()
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from `range`, each as likely as the others.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound + 1)
        return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
    }

    /// One of some words.
    mutating func pick(_ words: [String]) -> String { words[number(0...words.count - 1)] }
}
