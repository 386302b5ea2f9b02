import ProtoServer

/// Serves generated tables, so that generated queries can be asked of it and of PostgreSQL.
@main
struct DifferentialServer {
    static func main() async {
        await ProtoServer.run(FolderHandler.self)
    }
}
