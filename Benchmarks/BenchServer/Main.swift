import ProtoServer

/// Serves the tables of the benchmarks: `BenchServer --port 55432 1000000`.
@main
struct Main {
    static func main() async { await ProtoServer.run(BenchHandler.self) }
}
