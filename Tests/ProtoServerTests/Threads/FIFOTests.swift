import Testing

@testable import ProtoServer

@Suite("A queue gives back what it got, in order")
struct FIFOTests {
    @Test("across growth and wrap-around", arguments: [1, 3, 16, 17, 100])
    func order(batch: Int) {
        var queue = FIFO<Int>()
        var next = 0
        var expected = 0
        for _ in 0..<20 {
            for _ in 0..<batch {
                queue.append(next)
                next += 1
            }
            for _ in 0..<(batch / 2) {
                #expect(queue.popFirst() == expected)
                expected += 1
            }
        }
        #expect(queue.count == next - expected)
        while let element = queue.popFirst() {
            #expect(element == expected)
            expected += 1
        }
        #expect(expected == next)
    }

    @Test("what was taken out is not kept")
    func releases() {
        final class Item {}
        var queue = FIFO<Item>()
        weak var seen: Item?
        do {
            let item = Item()
            seen = item
            queue.append(item)
        }
        _ = queue.popFirst()
        #expect(seen == nil)
    }
}
