/// The numbers of `random()`: the generator that PostgreSQL uses (xoroshiro128**), so that a seed gives the same ones.
public final class RandomNumbers {
    private var first: UInt64
    private var second: UInt64

    /// A generator with a seed of its own.
    public init() {
        first = .random(in: .min ... .max)
        second = .random(in: 1 ... .max)
    }

    /// Starts anew from a seed between -1 and 1.
    func seed(_ seed: Double) {
        var state = UInt64(bitPattern: Int64(Double((UInt64(1) << 52) - 1) * min(max(seed, -1), 1)))
        first = RandomNumbers.mixed(&state)
        second = RandomNumbers.mixed(&state)
    }

    /// A number from 0 up to but not including 1.
    func next() -> Double {
        let (high, low) = (first, second ^ first)
        let product = first &* 5
        let value = (product << 7 | product >> 57) &* 9
        first = (high << 24 | high >> 40) ^ low ^ (low << 16)
        second = low << 37 | low >> 27
        return Double(value >> 12) / Double(UInt64(1) << 52)
    }

    /// The next number of a splitmix64 generator.
    private static func mixed(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
