import ProtoServer

/// Serves what scripts have made as a handler would that describes its catalog: `catalog --init shop.sql shop`.
///
/// Clients that only read are compared on it with PostgreSQL.
@main
struct CatalogServer {
    static func main() async { await ProtoServer.run(CatalogHandler.self) }
}
