import Synchronization
import Testing

@testable import ProtoServer

@Suite("Requests to cancel")
struct CancelRegistryTests {
    @Test("reach their connection only with its key", arguments: [4, 32])
    func keys(length: Int) {
        let registry = CancelRegistry()
        let cancelled = Atomic(0)
        let token = registry.register(keyLength: length) { _ in cancelled.add(1, ordering: .relaxed) }
        #expect(token.secretKey.count == length)
        #expect(token.processID > 0)
        var wrong = token.secretKey
        wrong[length - 1] ^= 1
        #expect(!registry.cancel(processID: token.processID, secretKey: wrong))
        #expect(!registry.cancel(processID: token.processID, secretKey: Array(token.secretKey.dropLast())))
        #expect(!registry.cancel(processID: token.processID &+ 1, secretKey: token.secretKey))
        #expect(cancelled.load(ordering: .relaxed) == 0)
        #expect(registry.cancel(processID: token.processID, secretKey: token.secretKey))
        #expect(cancelled.load(ordering: .relaxed) == 1)
        registry.remove(token)
        #expect(!registry.cancel(processID: token.processID, secretKey: token.secretKey))
        #expect(registry.count == 0)
    }

    @Test("numbers and keys are never the same")
    func unique() {
        let registry = CancelRegistry()
        let tokens = (0..<1000).map { _ in registry.register(keyLength: 32) { _ in } }
        #expect(Set(tokens.map(\.processID)).count == 1000)
        #expect(Set(tokens.map(\.secretKey)).count == 1000)
    }
}
