import MemoryDatabase
import ProtoServer

/// Serves generated tables, so that generated queries can be asked of it and of PostgreSQL: the files of a folder, or what
/// is made in an empty database in memory.
@main
struct DifferentialServer {
    static func main() async {
        await ProtoServer.run(FolderHandler.self, MemoryHandler.self)
    }
}
