import ProtoServer

/// Serves the data of the integration tests.
@main
struct ReferenceServer {
    static func main() async {
        await ProtoServer.run(ReferenceHandler.self)
    }
}
