import Testing

@testable import PostgresCatalog

@Suite("Ordered map")
struct OrderedMapTests {
    @Test("holds what a dictionary holds after any changes", arguments: [1, 7, 2026], [2_000, 20_000])
    func changes(_ seed: UInt64, _ keyCount: UInt64) {
        var state = seed
        func next(_ limit: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % limit)
        }
        var map = OrderedMap<Int, String>()
        var expected: [Int: String] = [:]
        for step in 0..<keyCount * 5 {
            let key = next(keyCount)
            let value = next(3) == 0 ? nil : String(step)
            map[key] = value
            expected[key] = value
        }
        #expect(map.count == expected.count)
        #expect(Array(map.keys) == expected.keys.sorted())
        #expect((0..<Int(keyCount)).allSatisfy { map[$0] == expected[$0] })
        for key in map.keys { map[key] = nil }
        #expect(map.isEmpty && map.keys.first { _ in true } == nil)
    }

    @Test("gives the entries from a key on")
    func range() {
        var map = OrderedMap<Int, Int>()
        for key in stride(from: 0, to: 1_000, by: 2) { map[key] = key }
        var found: [Int] = []
        map.forEach(from: 501) { key, _ in
            found.append(key)
            return found.count < 3
        }
        #expect(found == [502, 504, 506])
        map.forEach(from: 999) { _, _ in
            Issue.record("nothing is left behind the last key")
            return false
        }
    }

    @Test("is equal to a map of the same entries, however it came about")
    func equality() {
        var (up, down) = (OrderedMap<Int, Int>(), OrderedMap<Int, Int>())
        for key in 0..<1_000 { up[key] = key }
        for key in (0..<1_000).reversed() { down[key] = key }
        #expect(up == down && up.hashValue == down.hashValue)
        down[5] = 6
        #expect(up != down)
    }

    @Test("a change of a copy leaves the original as it was")
    func copies() {
        var map = OrderedMap<Int, Int>()
        for key in 0..<1_000 { map[key] = key }
        var copy = map
        copy[500] = nil
        copy[1_000] = 1
        #expect(map[500] == 500 && map[1_000] == nil && map.count == 1_000)
        #expect(copy[500] == nil && copy[1_000] == 1 && copy.count == 1_000)
    }
}
