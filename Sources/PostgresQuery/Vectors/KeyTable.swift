/// A hash table of keys that are a fixed number of 64-bit words each; a key's number says when it came.
struct KeyTable {
    /// How many words a key has.
    let width: Int
    private(set) var words: [Int64] = []
    private(set) var count = 0
    private var slots: [Int32]
    private var mask: Int

    /// How many slots it has.
    var slotCount: Int { slots.count }

    init(width: Int) {
        self.width = width
        slots = Array(repeating: -1, count: 64)
        mask = 63
    }

    /// The numbers of keys, which are added where they are not there yet.
    mutating func insert(_ keys: [Int64], count keyCount: Int, into numbers: inout [Int32]) {
        numbers.removeAll(keepingCapacity: true)
        numbers.reserveCapacity(keyCount)
        if width == 0 {
            if count == 0, keyCount > 0 { count = 1 }
            for _ in 0..<keyCount { numbers.append(0) }
            return
        }
        for index in 0..<keyCount {
            if count &* 2 >= slots.count { grow() }
            numbers.append(keys.withUnsafeBufferPointer { insertOne($0, at: index &* width) })
        }
    }

    /// The numbers of keys; -1 for those that are not there.
    func find(_ keys: [Int64], count keyCount: Int, into numbers: inout [Int32]) {
        numbers.removeAll(keepingCapacity: true)
        numbers.reserveCapacity(keyCount)
        if width == 0 {
            for _ in 0..<keyCount { numbers.append(count == 0 ? -1 : 0) }
            return
        }
        keys.withUnsafeBufferPointer { keys in
            slots.withUnsafeBufferPointer { slots in
                words.withUnsafeBufferPointer { words in
                    if width == 1 {
                        for index in 0..<keyCount {
                            let key = keys[index]
                            var slot = Int(truncatingIfNeeded: Self.mix(UInt64(bitPattern: key)) >> 20) & mask
                            var found = slots[slot]
                            while found >= 0, words[Int(found)] != key {
                                slot = (slot &+ 1) & mask
                                found = slots[slot]
                            }
                            numbers.append(found)
                        }
                        return
                    }
                    for index in 0..<keyCount {
                        let start = index &* width
                        var slot = hash(keys, start) & mask
                        var found = slots[slot]
                        while found >= 0, !isEqual(words, Int(found) &* width, keys, start) {
                            slot = (slot &+ 1) & mask
                            found = slots[slot]
                        }
                        numbers.append(found)
                    }
                }
            }
        }
    }

    private mutating func insertOne(_ keys: UnsafeBufferPointer<Int64>, at start: Int) -> Int32 {
        var slot = hash(keys, start) & mask
        let found: Int32 = slots.withUnsafeBufferPointer { slots in
            words.withUnsafeBufferPointer { words in
                var found = slots[slot]
                while found >= 0, !isEqual(words, Int(found) &* width, keys, start) {
                    slot = (slot &+ 1) & mask
                    found = slots[slot]
                }
                return found
            }
        }
        if found >= 0 { return found }
        let number = Int32(truncatingIfNeeded: count)
        slots[slot] = number
        for offset in 0..<width { words.append(keys[start &+ offset]) }
        count &+= 1
        return number
    }

    private mutating func grow() {
        // Large tables grow in smaller steps: their memory counts.
        let size = slots.count &* (slots.count < 1 << 18 ? 4 : 2)
        mask = size &- 1
        slots = Array(repeating: -1, count: size)
        words.withUnsafeBufferPointer { words in
            for number in 0..<count {
                var slot = hash(words, number &* width) & mask
                while slots[slot] >= 0 { slot = (slot &+ 1) & mask }
                slots[slot] = Int32(truncatingIfNeeded: number)
            }
        }
    }

    @inline(__always)
    private func isEqual(
        _ left: UnsafeBufferPointer<Int64>,
        _ first: Int,
        _ right: UnsafeBufferPointer<Int64>,
        _ second: Int
    ) -> Bool {
        for offset in 0..<width where left[first &+ offset] != right[second &+ offset] { return false }
        return true
    }

    @inline(__always)
    private func hash(_ keys: UnsafeBufferPointer<Int64>, _ start: Int) -> Int {
        var hash: UInt64 = Self.mix(UInt64(bitPattern: keys[start]))
        var offset = 1
        while offset < width {
            hash = Self.mix(hash ^ UInt64(bitPattern: keys[start &+ offset]))
            offset &+= 1
        }
        return Int(truncatingIfNeeded: hash >> 20)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD1B5_4A32_D192_ED03)
        return product.high ^ product.low
    }
}
