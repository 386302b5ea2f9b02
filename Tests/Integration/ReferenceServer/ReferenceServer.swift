import ProtoServer

/// Serves the data of the integration tests.
@main
struct ReferenceServer {
    static func main() async throws {
        try await ProtoServer.run(ReferenceHandler.self)
    }
}
