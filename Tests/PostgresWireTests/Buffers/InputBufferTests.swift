import PostgresWire
import Testing

@Suite("The input buffer")
struct InputBufferTests {
    @Test(
        "gives back the bytes it got, however they are cut",
        arguments: [(1, 1), (3, 2), (7, 7), (100, 33), (5000, 4999)]
    )
    func stream(chunk: Int, step: Int) {
        var buffer = InputBuffer()
        var written = 0
        var read = 0
        while read < 50_000 {
            if written < 50_000 {
                buffer.append((0..<chunk).map { UInt8(truncatingIfNeeded: written &+ $0) })
                written += chunk
            }
            let length = min(step, buffer.count)
            let isRight = buffer.withReadable { bytes in
                bytes.prefix(length).enumerated().allSatisfy {
                    $0.element == UInt8(truncatingIfNeeded: read &+ $0.offset)
                }
            }
            #expect(isRight)
            buffer.consume(length)
            read += length
            let count = buffer.count
            #expect(count == written - read)
        }
    }

    @Test("takes bytes in place, as many as were filled")
    func inPlace() {
        var buffer = InputBuffer()
        buffer.append([1, 2])
        buffer.withWritableBytes(minimum: 1000) { room in
            #expect(room.count >= 1000)
            room[0] = 3
            return 1
        }
        buffer.withWritableBytes(minimum: 1) { _ in -5 }
        let bytes = buffer.withReadable { Array($0) }
        #expect(bytes == [1, 2, 3])
    }

    @Test("does not go past its end, and can be used after its room was given back")
    func limits() {
        var buffer = InputBuffer()
        buffer.consume(5)
        buffer.append([UInt8](repeating: 9, count: 10_000))
        buffer.releaseRoom()
        let count = buffer.count
        #expect(count == 10_000)
        buffer.consume(.max)
        let isEmpty = buffer.isEmpty
        #expect(isEmpty)
        buffer.consume(-1)
        buffer.releaseRoom(above: 0)
        buffer.append([7])
        let bytes = buffer.withReadable { Array($0) }
        #expect(bytes == [7])
    }
}
