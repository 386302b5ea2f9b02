/// Numbers texts by their bytes.
struct TextInterner {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    private var hashes: [UInt64] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    /// The numbers of the texts of the pool that came last, as far as they are known; -2 where not.
    private var cached: [Int32] = []
    private var cachedPool: TextPool?
    private var isCachePadded = false

    /// About how many bytes the texts take.
    var memorySize: Int { bytes.count &+ hashes.count &* 16 &+ slots.count &* 4 }

    /// Makes ready for the texts of a pool.
    mutating func prepare(_ other: TextPool, isBlankPadded: Bool) {
        guard cachedPool !== other || isCachePadded != isBlankPadded else { return }
        cachedPool = other
        isCachePadded = isBlankPadded
        cached = Array(repeating: -2, count: other.count)
    }

    /// The number of a text of the pool made ready; -1 where it is new and not added.
    mutating func code(of index: Int32, in other: TextPool, isBlankPadded: Bool, adds: Bool) -> Int32 {
        let known = cached[Int(index)]
        if known >= 0 || known == -1 && !adds { return known }
        let code = other.withBytes(index) { self.code(of: $0, isBlankPadded: isBlankPadded, adds: adds) }
        cached[Int(index)] = code
        return code
    }

    mutating func code(of text: String, isBlankPadded: Bool, adds: Bool) -> Int32 {
        var text = text
        return text.withUTF8 { code(of: UnsafeRawBufferPointer($0), isBlankPadded: isBlankPadded, adds: adds) }
    }

    /// The texts under their numbers.
    var pool: TextPool { TextPool(bytes: bytes, offsets: starts) }

    mutating func code(of text: UnsafeRawBufferPointer, isBlankPadded: Bool, adds: Bool) -> Int32 {
        var count = text.count
        if isBlankPadded { while count > 0, text[count &- 1] == 0x20 { count &-= 1 } }
        let text = UnsafeRawBufferPointer(rebasing: text[0..<count])
        let hash = Self.hash(text)
        var slot = Int(truncatingIfNeeded: hash >> 16) & (slots.count &- 1)
        while slots[slot] >= 0 {
            let found = Int(slots[slot])
            if hashes[found] == hash, starts[found &+ 1] &- starts[found] == count, isEqual(found, text) {
                return slots[slot]
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        guard adds else { return -1 }
        let number = Int32(truncatingIfNeeded: hashes.count)
        slots[slot] = number
        hashes.append(hash)
        bytes.append(contentsOf: text)
        starts.append(bytes.count)
        if hashes.count &* 2 > slots.count { grow() }
        return number
    }

    private func isEqual(_ number: Int, _ text: UnsafeRawBufferPointer) -> Bool {
        bytes.withUnsafeBytes { $0[starts[number]..<starts[number &+ 1]].elementsEqual(text) }
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count &* 4)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash >> 16) & (slots.count &- 1)
            while slots[slot] >= 0 { slot = (slot &+ 1) & (slots.count &- 1) }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(text.count)
        var index = 0
        while index &+ 8 <= text.count {
            hash = mix(hash ^ text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < text.count {
            rest = rest << 8 | UInt64(text[index])
            index &+= 1
        }
        return mix(hash ^ rest)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
