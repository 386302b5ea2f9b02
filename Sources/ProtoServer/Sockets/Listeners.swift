internal import Glibc
internal import PostgresProto

/// Opens what the options ask to listen at.
enum Listeners {
    /// How often another free port is tried, if the system's choice is taken at one of several addresses.
    private static let attempts = 8

    /// The sockets, and the port that the internet ones have; addresses that this machine lacks go to `skipped`.
    static func open(
        _ options: ServerOptions,
        skipped: (ServerError) -> Void
    ) throws(ServerError) -> (sockets: [ListeningSocket], port: UInt16) {
        for attempt in 1... {
            do throws(ServerError) {
                var (sockets, port) = try internet(options.listenAddresses, port: options.port, skipped: skipped)
                if let directory = options.unixSocketDirectory {
                    sockets.append(try .unix(UnixSocketFile(directory: directory, port: port)))
                }
                guard !sockets.isEmpty else { throw ServerError("no socket created for listening") }
                return (sockets, port)
            } catch  where options.port == 0 && attempt < attempts {
                continue
            }
        }
        throw ServerError("no socket created for listening")
    }

    private static func internet(
        _ hosts: [String],
        port: UInt16,
        skipped: (ServerError) -> Void
    ) throws(ServerError) -> (sockets: [ListeningSocket], port: UInt16) {
        var sockets: [ListeningSocket] = []
        var port = port
        var lastProblem: ServerError?
        for host in hosts where !host.isEmpty {
            for address in try NetworkAddress.resolve(host) {
                do throws(SystemError) {
                    let address = address.with(port: port)
                    guard !sockets.contains(where: { $0.address == address }) else { continue }
                    let socket = try ListeningSocket.internet(address)
                    port = socket.address.port ?? port
                    sockets.append(socket)
                } catch {
                    let problem = describe(error, address, port: port)
                    // localhost and * stand for addresses that a machine without IPv6 does not have.
                    guard [EAFNOSUPPORT, EADDRNOTAVAIL].contains(error.number) else { throw problem }
                    lastProblem = problem
                    skipped(problem)
                }
            }
        }
        if sockets.isEmpty, let lastProblem { throw lastProblem }
        return (sockets, port)
    }

    private static func describe(_ error: SystemError, _ address: NetworkAddress, port: UInt16) -> ServerError {
        let family = address.bytes.count == 16 ? "IPv6" : "IPv4"
        let hint =
            error.number == EADDRINUSE
            ? "Is another server already running on port \(port)? If not, wait a few seconds and retry." : nil
        return ServerError(
            "could not \(error.attempt) \(family) address \"\(address.host)\": \(error.reason)",
            hint: hint
        )
    }
}
